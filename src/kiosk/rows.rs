//! The desk's list of conversations.

use crate::{
    desk::Row,
    plan::{Text, Wording},
    record::{Answer, Moment, MyViews, Sharing, fold, to_hear},
    vault::{Found, Reader, VaultError},
};

/// Answers are counted in so many conversations, from the newest: counting reads every event.
const COUNTED: usize = 20;

/// Every conversation that `reader` opens, the newest first. Not for a thread that draws.
pub(super) fn rows(reader: &Reader, words: &dyn Wording) -> Result<Vec<Row>, VaultError> {
    let (settings, today) = (reader.vault().settings(), Moment::now().day());
    let newest = reader.list()?.conversations.into_iter().rev().enumerate();
    let row = |(place, found): (usize, Found)| {
        let shared = |answer: &&Answer| answer.sharing != Sharing::Private;
        let record = || fold(&reader.events(found.id).ok()?.events).ok();
        let views = (place < COUNTED).then(record);
        let answers =
            views.as_ref().map(|views| views.as_ref().map_or(0, |views| views.answers.iter().filter(shared).count()));
        let unheard = |views: &MyViews| to_hear(views).iter().any(|hear| hear.heard.is_none());
        let hear = views.flatten().as_ref().is_some_and(unheard);
        let plan = words.say(&Text::new(found.plan.id.as_str()));
        let look_again = settings.look_again(found.last);
        let due = look_again <= today;
        let Found { id, called, begun, last, finished, .. } = found;
        Row { id, called, plan, begun, last, finished, answers, look_again, due, hear }
    };
    Ok(newest.map(row).collect())
}
