//! What the child said, topic by topic in the order in which the child came to them.

use std::fmt::Write as _;

use super::{
    Pieces, foot,
    markup::{bdi, data, escape, plain},
    words::Words,
};
use crate::{
    record::{
        Answer, Answered, Asked, CardPicture, Checked, Clip, Drawing, MyViews, PageKind, PlaceOnPage, Source, Support,
    },
    symbols::picture::{Form, form_of},
};

/// The child's answers, being written.
pub(super) struct Answers<'a> {
    pub views: &'a MyViews,
    pub pieces: &'a Pieces<'a>,
    pub words: Words<'a>,
}

impl<'a> Answers<'a> {
    /// Every section; empty where there is no answer.
    pub fn all(&self) -> String {
        let mut groups: Vec<(&str, Vec<&Answer>)> = Vec::new();
        for answer in &self.views.answers {
            let key = answer.topic.as_deref().unwrap_or(&answer.about.page);
            match groups.iter_mut().find(|(known, _)| *known == key) {
                Some((_, group)) => group.push(answer),
                None => groups.push((key, vec![answer])),
            }
        }
        let none_checked = self.none_checked();
        let note = if none_checked && !groups.is_empty() {
            format!("<p class=\"flag\">{}</p>\n", self.words.say("none-checked"))
        } else {
            String::new()
        };
        groups.iter().fold(note, |mut text, (_, group)| {
            text.push_str(&self.section(group));
            text
        })
    }

    fn none_checked(&self) -> bool {
        self.views.answers.iter().all(|answer| answer.checked == Checked::NotAsked)
    }

    fn asked(&self, answer: &Answer) -> Option<&'a Asked> {
        let first = |asked: &&Asked| asked.page == answer.about.page && asked.part.is_none();
        self.views
            .asked
            .iter()
            .find(first)
            .or_else(|| self.views.asked.iter().find(|asked| asked.page == answer.about.page))
    }

    fn section(&self, group: &[&Answer]) -> String {
        let mut pages: Vec<(&str, Vec<&Answer>)> = Vec::new();
        for answer in group {
            match pages.iter_mut().find(|(page, _)| *page == answer.about.page) {
                Some((_, answers)) => answers.push(answer),
                None => pages.push((&answer.about.page, vec![answer])),
            }
        }
        let asked = group.first().and_then(|answer| self.asked(answer));
        let (title, symbol) = match asked {
            Some(Asked { topic: Some(topic), .. }) => (bdi(&topic.label), Some(topic.symbol.as_str())),
            Some(Asked { kind: PageKind::Hello, symbol, .. }) => (self.words.say("felt"), Some(symbol.as_str())),
            Some(Asked { kind: PageKind::Talk, symbol, .. }) => (self.words.say("own-words"), Some(symbol.as_str())),
            Some(Asked { kind: PageKind::Draw, symbol, .. }) => (self.words.say("drawing"), Some(symbol.as_str())),
            Some(asked) => (bdi(&asked.words), Some(asked.symbol.as_str())),
            None => (group.first().map(|answer| bdi(&answer.asked)).unwrap_or_default(), None),
        };
        // The label beside the picture says what it is; its own text keeps it from being a riddle to a screen reader.
        let picture = symbol.map(|id| self.symbol(id, &plain_title(asked))).unwrap_or_default();
        let mut text = format!("<section>\n<h2>{picture}<span>{title}</span></h2>\n");
        for (_, answers) in &pages {
            text.push_str(&self.page(answers));
        }
        text + "</section>\n"
    }

    /// One page of the plan: its question, then what was placed, said, left open, and what an adult says.
    fn page(&self, answers: &[&Answer]) -> String {
        let asked = answers.first().and_then(|answer| self.asked(answer));
        let heading = asked.map_or_else(|| answers[0].asked.clone(), |asked| asked.words.clone());
        let (adults, own): (Vec<&Answer>, Vec<&Answer>) =
            answers.iter().copied().partition(|answer| answer.source == Source::Adult);
        let of = |wanted: fn(&Answer) -> bool| own.iter().copied().filter(|answer| wanted(answer)).collect::<Vec<_>>();
        let placed = of(|answer| matches!(answer.given, Some(Answered::Placed(_))));
        let worries = of(|answer| answer.worry.is_some());
        let said = of(|answer| {
            answer.worry.is_none() && matches!(answer.given, None | Some(Answered::Chosen | Answered::NotUnderstood))
        });
        let unknown = of(|answer| answer.given == Some(Answered::DontKnow));
        let skipped = of(|answer| answer.given == Some(Answered::Skipped));

        let mut text = format!("<h3>{}</h3>\n", self.words.with("asked", &[("words", &heading)]));
        if !placed.is_empty() {
            text.push_str(&self.board(&placed, asked));
        }
        for worry in worries {
            text.push_str(&self.worry(worry));
        }
        if said.iter().any(|answer| answer.given.is_some()) {
            let _ = writeln!(text, "<p class=\"did\">{}</p>", self.words.say("said"));
        }
        if !said.is_empty() {
            let _ = writeln!(text, "<ul class=\"said\">\n{}</ul>", self.items(&said));
        }
        for (title, answers) in [("dont-know", unknown), ("skipped", skipped)] {
            if !answers.is_empty() {
                let title = self.words.say(title);
                let _ =
                    writeln!(text, "<div class=\"open\"><h4>{title}</h4>\n<ul>\n{}</ul></div>", self.items(&answers));
            }
        }
        if !adults.is_empty() {
            let title = self.words.with("adult-view", &[("name", &self.views.child.called)]);
            let items = self.items(&adults);
            let _ = writeln!(text, "<div class=\"adult\">\n<h4>{title}</h4>\n<ul>\n{items}</ul>\n</div>");
        }
        text
    }

    /// The places of a scale side by side in the order in which the child saw them, each with its cards.
    fn board(&self, answers: &[&Answer], asked: Option<&Asked>) -> String {
        let mut places: Vec<PlaceOnPage> = asked.map(|asked| asked.places.clone()).unwrap_or_default();
        for place in answers.iter().filter_map(|answer| answer.place.as_ref()) {
            if places.iter().all(|known| known.id != place.id) {
                places.push(place.clone());
            }
        }
        let mut text = format!("<p class=\"did\">{}</p>\n<div class=\"board\">\n", self.words.say("placed"));
        for place in &places {
            let here = |answer: &&Answer| answer.place.as_ref().is_some_and(|given| given.id == place.id);
            let cards: Vec<&Answer> = answers.iter().copied().filter(here).collect();
            let items = self.items(&cards);
            // An empty place stays: which places there were to choose from is part of the answer.
            let inside = if cards.is_empty() { items } else { format!("<ul>\n{items}</ul>\n") };
            let picture = self.symbol(&place.id, &place.label);
            let _ = writeln!(text, "<div class=\"place\">\n<h4>{picture}{}</h4>\n{inside}</div>", bdi(&place.label));
        }
        text + "</div>\n"
    }

    fn worry(&self, answer: &Answer) -> String {
        let worry = answer.worry.clone().unwrap_or_default();
        let (title, items) = (self.words.say("worry-what"), self.items(&[answer]));
        let mut parts = format!("<div><h4>{title}</h4>\n<ul>\n{items}</ul></div>\n");
        if let Some(size) = worry.size {
            let picture = self.symbol(&size.place.id, &size.place.label);
            let title = self.words.say("worry-size");
            let said = statement(&size.said, &size.place.label);
            let _ = writeln!(parts, "<div><h4>{title}</h4>\n<p class=\"card\">{picture}<span>{said}</span></p></div>");
        }
        if !worry.help.is_empty() {
            let _ = writeln!(parts, "<div><h4>{}</h4>", self.words.say("worry-help"));
            for help in &worry.help {
                let picture = self.picture(&help.card.picture, &help.card.label);
                let said = statement(&help.said, &help.card.label);
                let _ = writeln!(parts, "<p class=\"card\">{picture}<span>{said}</span></p>");
            }
            parts.push_str("</div>\n");
        }
        format!("<div class=\"worry\">\n{parts}</div>\n")
    }

    fn items(&self, answers: &[&Answer]) -> String {
        answers.iter().fold(String::new(), |text, answer| text + &self.item(answer))
    }

    /// One answer: picture, words, mark, and under them what is to be known about it.
    fn item(&self, answer: &Answer) -> String {
        let label = answer.card.as_ref().map(|card| card.label.as_str());
        let picture = answer.card.as_ref().map(|card| self.picture(&card.picture, &card.label)).unwrap_or_default();
        let about = label.unwrap_or(&answer.asked);
        let said = match (&answer.said, label) {
            (_, Some(label)) if answer.source == Source::Adult => {
                let place = answer.place.as_ref().map(|place| format!(": {}", bdi(&place.label)));
                format!("<b>{}</b>{}", bdi(label), place.unwrap_or_default())
            }
            (Some(said), label) => statement(said, label.unwrap_or_default()),
            (None, Some(label)) => format!("<b>{}</b>", bdi(label)),
            (None, None) if answer.given.is_some() => bdi(&answer.asked),
            (None, None) => String::new(),
        };
        let mut under = String::new();
        for clip in &answer.clips {
            under.push_str(&self.clip(clip, about));
        }
        for drawing in &answer.drawings {
            under.push_str(&self.drawing(drawing, about));
        }
        for flag in self.flags(answer) {
            let _ = writeln!(under, "<p class=\"flag\">{flag}</p>");
        }
        let mark = if answer.given.is_some() || answer.support.is_some() {
            foot::mark(answer.support.as_ref(), self.words)
        } else {
            String::new()
        };
        let line = if said.is_empty() {
            String::new()
        } else {
            format!("<p class=\"card\">{picture}<span>{said}</span>{mark}</p>\n")
        };
        format!("<li>{line}{under}</li>\n")
    }

    /// What must be known about an answer of the child's. An adult's stands in a box that says enough.
    fn flags(&self, answer: &Answer) -> Vec<String> {
        let mut flags = Vec::new();
        if answer.source == Source::Adult {
            return flags;
        }
        if matches!(answer.support, Some(Support::PartlyPhysical | Support::Physical)) {
            flags.push(self.words.say("not-confirmed"));
        }
        match answer.checked {
            Checked::Changed => flags.push(self.words.say("changed")),
            Checked::NotAsked if !self.none_checked() => flags.push(self.words.say("not-checked")),
            _ => {}
        }
        flags
    }

    fn clip(&self, clip: &Clip, about: &str) -> String {
        let Some(wav) = (self.pieces.voice)(clip.id) else { return String::new() };
        let seconds = clip.milliseconds.div_ceil(1000);
        let length = if seconds < 60 {
            self.words.with("voice-seconds", &[("seconds", &seconds.to_string())])
        } else {
            let (minutes, seconds) = ((seconds / 60).to_string(), (seconds % 60).to_string());
            self.words.with("voice-minutes", &[("minutes", &minutes), ("seconds", &seconds)])
        };
        let cut = if clip.cut_off { format!(" {}", self.words.say("voice-cut-off")) } else { String::new() };
        format!(
            "<figure class=\"voice\"><figcaption>{title} <small>{length}{cut}</small></figcaption>\
             <audio controls preload=\"metadata\" aria-label=\"{label}\" src=\"{sound}\"></audio></figure>\n",
            title = self.words.say("voice"),
            label = self.words.with("voice-about", &[("about", about)]),
            sound = data("audio/wav", &wav),
        )
    }

    fn drawing(&self, drawing: &Drawing, about: &str) -> String {
        let Some(png) = (self.pieces.drawing)(drawing.id) else { return String::new() };
        let alt = self.words.with("drawing-about", &[("about", about)]);
        format!("<figure class=\"drawing\"><img src=\"{}\" alt=\"{alt}\"></figure>\n", data("image/png", &png))
    }

    fn picture(&self, picture: &CardPicture, label: &str) -> String {
        match picture {
            CardPicture::Symbol(id) => self.symbol(id, label),
            CardPicture::Drawing(id) => self.image((self.pieces.drawing)(*id), "image/png", label),
            // The voice itself stands under the card.
            CardPicture::Voice(_) => String::new(),
        }
    }

    fn symbol(&self, id: &str, label: &str) -> String {
        // What may not be passed on stays away; its word stands beside its place, and the foot says why.
        if self.views.pictures.iter().any(|used| used.id == id && !used.may_be_passed_on()) {
            return String::new();
        }
        let bytes = (self.pieces.symbol)(id);
        let form = bytes.as_deref().and_then(form_of).unwrap_or(Form::Svg);
        self.image(bytes, form.media_type(), label)
    }

    fn image(&self, bytes: Option<Vec<u8>>, kind: &str, label: &str) -> String {
        let Some(bytes) = bytes else { return String::new() };
        let alt = self.words.with("picture", &[("label", label)]);
        format!("<img class=\"symbol\" src=\"{}\" alt=\"{alt}\">", data(kind, &bytes))
    }
}

/// A statement word for word, with the card's label in it set off where it comes first.
fn statement(said: &str, label: &str) -> String {
    let (said, label) = (plain(said), plain(label));
    match said.strip_prefix(&label).filter(|rest| !label.is_empty() && rest.starts_with('.')) {
        Some(rest) => format!("<bdi><b>{}.</b>{}</bdi>", escape(&label), escape(&rest[1..])),
        None if said.is_empty() => format!("<bdi><b>{}</b></bdi>", escape(&label)),
        None => format!("<bdi>{}</bdi>", escape(&said)),
    }
}

fn plain_title(asked: Option<&Asked>) -> String {
    let topic = |asked: &Asked| asked.topic.as_ref().map_or_else(|| asked.words.clone(), |topic| topic.label.clone());
    asked.map(topic).unwrap_or_default()
}
