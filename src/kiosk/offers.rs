//! What the desk offers before a conversation: plans with all that can be set about them, and languages.

use crate::{
    desk::{Ask, EhcParts, LanguageRow, PlanRow},
    plan::{Card, Kind, Page, Plan, Text, Wording},
    record::Purpose,
    sitting::House,
    words::{Language, LanguageAbout, languages},
};

/// The plans, the kiosk's own first, and the languages, the desk's own first.
pub(super) fn offers(house: &House) -> (Vec<PlanRow>, Vec<LanguageRow>) {
    let words = house.language.as_ref();
    let own = words.language();
    let mut languages = languages(&house.assets);
    languages.sort_by_key(|about| about.tag != own);
    let open = |about: &LanguageAbout| Language::open(&house.assets, &about.tag).ok();
    let opened: Vec<Language> = languages.iter().filter_map(open).collect();
    let mut plans = house.plans();
    plans.sort_by_key(|plan| plan.id != house.plan.id);
    let has = |plan: &Plan| -> Vec<String> {
        let has = opened.iter().filter(|language| language.has(&plan.id));
        has.map(|language| language.language().to_owned()).collect()
    };
    let language = |about: LanguageAbout| {
        let same = about.name == about.name_en;
        let name = if same { about.name } else { format!("{} ({})", about.name, about.name_en) };
        LanguageRow { tag: about.tag, name, checked: about.checked, checked_by: about.checked_by, voiced: true }
    };
    let rows = plans.iter().map(|plan| PlanRow { languages: has(plan), ..Offered { plan, words }.row() });
    (rows.collect(), languages.into_iter().map(language).collect())
}

/// A plan in the words of the desk.
struct Offered<'a> {
    plan: &'a Plan,
    words: &'a dyn Wording,
}

impl Offered<'_> {
    fn row(&self) -> PlanRow {
        let name = Text::new(format!("desk-plan-{}", self.plan.id));
        let of_kind = |is: fn(&Kind) -> bool| self.plan.pages.iter().find(|page| is(&page.kind)).map(|page| !page.off);
        PlanRow {
            id: self.plan.id.clone(),
            // A plan of the school's own has its title alone.
            name: self.words.words(&name).unwrap_or_else(|| self.words.say(&Text::new(self.plan.id.as_str()))),
            about: self.words.words(&Text { attribute: Some("about"), ..name }).unwrap_or_default(),
            purposes: self.plan.purposes.iter().map(|word| Purpose::from(word.as_str())).collect(),
            languages: Vec::new(),
            stage: self.plan.has_stages().then(|| self.plan.usual_stage()),
            talk_page: of_kind(|kind| matches!(kind, Kind::Talk)),
            draw_page: of_kind(|kind| matches!(kind, Kind::Draw)),
            tells: of_kind(|kind| matches!(kind, Kind::Tell { .. })).is_some(),
            asks: self.asks(),
            off_pages: self.off_pages(),
            ehc: self.ehc(),
            lines: self.lines(),
            pairs: self.pairs(),
        }
    }

    fn id(&self, page: &Page) -> String {
        format!("{}.{}", self.plan.id, page.id)
    }

    fn say(&self, page: &Page, rest: &str) -> String {
        self.words.say(&Text::new(format!("{}-{}{rest}", self.plan.id, page.id)))
    }

    /// Things that are hidden until an adult says that they are part of this child's life; each once, though it may stand on
    /// several pages.
    fn asks(&self) -> Vec<Ask> {
        let mut asks: Vec<(&str, Ask)> = Vec::new();
        // The pairs of an observed plan are picked whole.
        for page in self.plan.pages.iter().filter(|_| !self.plan.observed) {
            for card in page.cards().iter().filter(|card| card.ask) {
                let id = format!("{}/{}", self.id(page), card.symbol);
                if let Some((_, ask)) = asks.iter_mut().find(|(symbol, _)| *symbol == card.symbol) {
                    ask.ids.push(id);
                } else {
                    let label = self.say(page, &format!("-{}", card.symbol));
                    asks.push((&card.symbol, Ask { ids: vec![id], label, about: String::new() }));
                }
            }
        }
        asks.into_iter().map(|(_, ask)| ask).collect()
    }

    /// Pages that an adult may turn on, but for those that have a tick of their own.
    fn off_pages(&self) -> Vec<Ask> {
        let own = |page: &&Page| page.off && !page.ehc && !matches!(page.kind, Kind::Talk | Kind::Draw);
        let ask = |page: &Page| Ask { ids: vec![self.id(page)], label: self.say(page, ""), about: String::new() };
        self.plan.pages.iter().filter(own).map(ask).collect()
    }

    fn ehc(&self) -> EhcParts {
        let lines = self.plan.pages.iter().flat_map(|page| match &page.kind {
            Kind::Tell { ehc, .. } => ehc.iter().map(|line| format!("{}/{line}", self.id(page))).collect(),
            _ => Vec::new(),
        });
        let pages = self.plan.pages.iter().filter(|page| page.ehc);
        EhcParts { pages: pages.map(|page| self.id(page)).collect(), lines: lines.collect() }
    }

    fn lines(&self) -> Vec<Ask> {
        let of_page = |page: &Page| -> Vec<Ask> {
            let Kind::Tell { lines, pick: true, .. } = &page.kind else { return Vec::new() };
            let ask = |line: &String| Ask {
                ids: vec![format!("{}/{line}", self.id(page))],
                label: self.say(page, &format!("-line-{line}")),
                about: String::new(),
            };
            lines.iter().map(ask).collect()
        };
        self.plan.pages.iter().flat_map(of_page).collect()
    }

    /// The pairs of an observed plan, with the real things that each needs.
    fn pairs(&self) -> Vec<Ask> {
        let is_pair = |page: &&Page| {
            self.plan.observed
                && !page.after_each
                && matches!(&page.kind, Kind::Choose { cards, .. } if cards.len() == 2)
        };
        let ask = |page: &Page| {
            let name = |card: &Card| self.say(page, &format!("-{}", card.symbol));
            // Its hidden cards are part of this person's life once the pair is picked.
            let hidden = page.cards().iter().filter(|card| card.ask);
            let ids = hidden.map(|card| format!("{}/{}", self.id(page), card.symbol));
            let objects = Text::new(format!("desk-objects-{}-{}", self.plan.id, page.id));
            Ask {
                ids: std::iter::once(self.id(page)).chain(ids).collect(),
                label: page.cards().iter().map(name).collect::<Vec<_>>().join(" / "),
                about: self.words.words(&objects).unwrap_or_default(),
            }
        };
        self.plan.pages.iter().filter(is_pair).map(ask).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plan_for_after_school_offers_its_pages_about_talking_and_understanding() {
        let (plans, _) = offers(&House::open("primary", "en-GB").unwrap());
        let row = plans.iter().find(|row| row.id == "adulthood").unwrap();
        let off: Vec<_> = row.off_pages.iter().map(|ask| (ask.ids[0].as_str(), ask.label.as_str())).collect();
        for page in [
            ("adulthood.ways_to_talk", "How are these for you?"),
            ("adulthood.understand", "What helps you understand people?"),
        ] {
            assert!(off.contains(&page), "{off:?}");
        }
        assert_eq!(row.stage, Some(crate::plan::Stage::After));
    }
}
