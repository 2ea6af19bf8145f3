//! What an adult must hear of the same day: pain, very sad (plan text, "hurts").

use super::{Answer, Answered, Asked, Moment, MyViews, Sharing};

/// There is something that an adult must ask the child about.
#[derive(Debug, Clone, PartialEq)]
pub struct ToHear<'a> {
    /// The page where it was said.
    pub asked: &'a Asked,
    /// What was said and may be shown. What the child keeps private is not here: then there is only that there is something
    /// to ask about.
    pub said: Vec<&'a Answer>,
    /// When it was said last.
    pub at: Moment,
    /// Who has heard of it since; none: nobody yet.
    pub heard: Option<&'a str>,
}

/// Everything that an adult must hear of the same day, in the order of the pages. "Nothing", "I don't know" and "Skip" are no
/// such answers.
#[must_use]
pub fn to_hear(views: &MyViews) -> Vec<ToHear<'_>> {
    let pages = views.asked.iter().filter(|asked| asked.tell_adult && asked.part.is_none());
    pages
        .filter_map(|asked| {
            let on_page: Vec<&Answer> = views.answers.iter().filter(|answer| is_told(asked, answer)).collect();
            let at = on_page.iter().map(|answer| last(answer)).max()?;
            let heard = views.heard.iter().rfind(|heard| heard.page == asked.page && heard.at >= at);
            let said = on_page.into_iter().filter(|answer| answer.sharing != Sharing::Private).collect();
            Some(ToHear { asked, said, at, heard: heard.map(|heard| heard.adult.as_str()) })
        })
        .collect()
}

fn is_told(asked: &Asked, answer: &Answer) -> bool {
    let says_something = match &answer.given {
        Some(Answered::Chosen | Answered::Placed(_)) => true,
        Some(_) => false,
        None => !answer.clips.is_empty() || !answer.drawings.is_empty(),
    };
    answer.about.page == asked.page
        && says_something
        && (answer.about.card.is_none() || answer.about.card != asked.none)
}

fn last(answer: &Answer) -> Moment {
    let changed = answer.changes.iter().map(|(at, _)| *at);
    let voiced = answer.clips.iter().map(|clip| clip.at).chain(answer.drawings.iter().map(|drawing| drawing.at));
    changed.chain(voiced).fold(answer.at, Moment::max)
}
