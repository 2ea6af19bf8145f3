//! A conversation begins as the adult's form says.

use std::iter;

use uuid::Uuid;

use super::{desk_work::Stale, session::Work, tongues, vault_work::VaultWork};
use crate::{
    conversation::Action,
    desk::{BeginForm, TheDesk, Wish},
    plan::{Kind, Plan, Wording},
    play::Belongings,
    sitting::{GoOnError, Setting, last_likeness},
    vault::ChildWays,
    ways::Profile,
};

/// Begins a conversation or goes on with one, where that is wished; gives the ways in of the child whose screen then stands.
pub(super) fn leads_to_the_child(
    work: &mut Work,
    vault: &mut VaultWork,
    stale: &mut Stale,
    desk: &TheDesk,
    wish: &Wish,
) -> Option<Profile> {
    let (led, for_child) = match wish.clone() {
        Wish::Begin(form) => {
            let for_child = form.ways.clone().unwrap_or_default();
            let last = vault.rows().iter().find(|row| row.called == form.called).map(|row| row.id);
            let spoken = (form.language.as_str(), form.second.as_deref());
            let own = work.house.language.language();
            if let Some(ways) = languages_to_keep(vault.ways(), &form.called, spoken, own) {
                vault.keep_ways(work, ways);
            }
            (begin(work, *form, last), for_child)
        }
        Wish::CarryOn(id, with) => {
            let for_child = vault.ways_for(id);
            let led = work.carry_on(id, with);
            if led.is_ok() {
                work.lead(&for_child);
            }
            (led, for_child)
        }
        Wish::Practice => {
            let for_child = desk.chosen_ways().clone();
            work.practise();
            work.lead(&for_child);
            (Ok(()), for_child)
        }
        _ => return None,
    };
    match led {
        Ok(()) => Some(for_child),
        Err(error) => {
            stale.trouble(&error);
            None
        }
    }
}

/// Begins a conversation as the form says.
fn begin(work: &mut Work, form: BeginForm, last: Option<Uuid>) -> Result<(), GoOnError> {
    let plan = if form.plan.is_empty() { work.house.plan.id.clone() } else { form.plan.clone() };
    let language =
        if form.language.is_empty() { work.house.language.language().to_owned() } else { form.language.clone() };
    let from_paper = form.from_paper;
    let house = work.house.with(&plan, &language)?;
    let boards = house.boards(&form.boards);
    let viewers = tongues::named_in(form.viewers.clone(), &work.house.language, &house.language);
    let likeness = work.reader().and_then(|reader| last_likeness(&reader, &form.called));
    let setting = setting(&house.plan, language, BeginForm { viewers, ..form });
    work.begin(Setting { boards, likeness, ..setting }, last)?;
    if let Some(sitting) = work.sitting.as_mut().filter(|_| from_paper) {
        sitting.act(Action::FromPaper(true));
    }
    Ok(())
}

/// What is to be kept with the child so that these languages are proposed the next time: of the other settings only
/// what was `kept` before. None where nothing is new, or the kiosk's `own` language is all.
fn languages_to_keep(
    kept: &[ChildWays],
    called: &str,
    (first, second): (&str, Option<&str>),
    own: &str,
) -> Option<ChildWays> {
    let first = if first.is_empty() { own } else { first };
    let languages: Vec<String> = iter::once(first).chain(second).map(str::to_owned).collect();
    let before = kept.iter().find(|ways| ways.called == called);
    let profile = before.map(|ways| ways.profile.clone()).unwrap_or_default();
    let usual = profile.languages.is_empty() && languages == [own];
    (!usual && profile.languages != languages)
        .then(|| ChildWays { called: called.to_owned(), profile: Profile { languages, ..profile } })
}

fn setting(plan: &Plan, language: String, form: BeginForm) -> Setting {
    let stage = form.stage.unwrap_or_else(|| plan.usual_stage());
    let BeginForm {
        called,
        with,
        purpose,
        viewers,
        two_places,
        one_line,
        real_things,
        part_of_life,
        left_out,
        talk_page,
        draw_page,
        meeting,
        told,
        ways,
        second,
        ..
    } = form;
    let ways = ways.unwrap_or_default();
    let (ways_in, things) = (ways.ways_in(), ways.at_most());
    let (mut shown, mut left_out) = (part_of_life, left_out);
    for page in &plan.pages {
        let wanted = match page.kind {
            Kind::Talk => talk_page,
            Kind::Draw => draw_page,
            _ => continue,
        };
        let id = format!("{}.{}", plan.id, page.id);
        if wanted { shown.push(id) } else { left_out.push(id) }
    }
    Setting {
        plan: plan.id.clone(),
        language,
        second,
        called,
        with,
        viewers,
        purpose,
        stage,
        shown,
        left_out,
        two_places,
        one_line,
        real_things,
        meeting,
        told,
        ways_in,
        things,
        pace: ways.calm.into(),
        boards: Vec::new(),
        likeness: None,
        belongings: Belongings::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ways::Preset;

    fn to_keep(kept: &[ChildWays], first: &str, second: Option<&str>) -> Option<ChildWays> {
        languages_to_keep(kept, "Sam", (first, second), "en-GB")
    }

    #[test]
    fn the_kiosks_own_language_alone_makes_no_profile() {
        assert_eq!(to_keep(&[], "", None), None);
        assert_eq!(to_keep(&[], "en-GB", None), None);
    }

    #[test]
    fn languages_are_kept_beside_what_was_kept_before_and_only_where_they_are_new() {
        let kept = to_keep(&[], "pl", Some("en-GB")).unwrap();
        assert_eq!(
            (kept.called.as_str(), kept.profile.languages.as_slice()),
            ("Sam", ["pl".into(), "en-GB".into()].as_slice())
        );
        let before = ChildWays {
            called: "Sam".into(),
            profile: Profile { languages: vec!["pl".into()], ..Preset::EyeGaze.profile() },
        };
        assert_eq!(to_keep(std::slice::from_ref(&before), "pl", None), None);
        let back = to_keep(std::slice::from_ref(&before), "", None).unwrap();
        assert_eq!(back.profile, Profile { languages: vec!["en-GB".into()], ..before.profile });
    }
}
