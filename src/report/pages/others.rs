//! Last time and this time, and the invitation with my rights.

use super::{
    entries::Entries,
    model::{Block, Entry, List, ListLook, Run, Section},
    words::{Words, plain},
};
use crate::record::{Answer, Answered, MyViews, Source};

/// Last time and this time, for every question that was answered both times, without judging: what differs in the words of
/// both, and a line where others are as they were.
pub(super) fn changed(entries: Entries, earlier: &MyViews) -> Option<Section> {
    let words = entries.words;
    let (mut rows, mut same) = (Vec::new(), false);
    for answer in entries.views.answers.iter().filter(|answer| answer.source != Source::Adult) {
        let before =
            earlier.answers.iter().find(|before| before.about == answer.about && before.source != Source::Adult);
        let Some(before) = before else { continue };
        let (Some(last), Some(now)) = (given(before, words), given(answer, words)) else { continue };
        if last == now {
            same = true;
        } else {
            let about = answer.card.as_ref().map_or(&answer.asked, |card| &card.label);
            rows.push(vec![plain(about), last, now]);
        }
    }
    let mut blocks = Vec::new();
    if !rows.is_empty() {
        let day = |views: &MyViews| views.sittings.first().map(|sitting| words.date(sitting.begun)).unwrap_or_default();
        let head = vec![
            words.say("compare-about"),
            words.with("compare-last", &[("date", &day(earlier))]),
            words.with("compare-now", &[("date", &day(entries.views))]),
        ];
        blocks.push(Block::Table { head, rows });
    }
    if same {
        blocks.push(Block::Line { words: words.say(if blocks.is_empty() { "all-the-same" } else { "rest-the-same" }) });
    }
    (!blocks.is_empty()).then(|| Section { heading: words.say("changed-since"), picture: None, adult: false, blocks })
}

/// What was answered, in the words of the reading back.
fn given(answer: &Answer, words: Words) -> Option<String> {
    match (&answer.given, &answer.said) {
        (None | Some(Answered::NotUnderstood), _) => None,
        (Some(Answered::DontKnow), _) => Some(words.say("dont-know")),
        (Some(Answered::Skipped), _) => Some(words.say("skipped")),
        (Some(_), Some(said)) if !said.is_empty() => Some(plain(said)),
        (Some(_), _) => answer.place.as_ref().map(|place| plain(&place.label)).or_else(|| Some(words.say("chosen"))),
    }
}

/// Lines told to the child under a heading: the message `told-ID`, and `told-ID-SYMBOL` of each line.
pub(super) fn told(entries: Entries, id: &str, symbol: &str, lines: &[&str]) -> Section {
    let words = entries.words;
    let heading = words.say(&format!("told-{id}"));
    let line = |symbol: &&str| {
        let said = words.say(&format!("told-{id}-{symbol}"));
        Entry { picture: Some(entries.symbol(symbol, &said)), words: vec![Run::plain(said)], ..Entry::default() }
    };
    let list = List { level: 3, heading: None, look: ListLook::Told, entries: lines.iter().map(line).collect() };
    let picture = Some(entries.symbol(symbol, &heading));
    Section { heading, picture, adult: false, blocks: vec![Block::List(list)] }
}

/// Sections of the invitation: a heading, its symbol, its lines' symbols. The words follow the plan "My rights and my
/// meeting", whose law lines come from the Children and Families Act 2014 and the Code of Practice 2015.
const INVITATION: [(&str, &str, &[&str]); 8] = [
    ("review", "meeting", &["my_meeting", "talk", "help"]),
    ("comes", "who", &["me", "family", "teacher"]),
    ("rights", "my_rights", &["say_what_i_want", "people_listen", "why"]),
    ("ways", "say_what_i_want", &["talk", "picture_symbols", "drawing", "play_recording"]),
    ("stop", "stop", &["break_time", "skip", "change_my_mind"]),
    ("helper", "advocate", &["listen_to_me", "speak_for_me", "ask_help"]),
    ("sees", "who_can_see", &["share_views", "private", "safe"]),
    ("next", "what_happens", &["take_notes", "tell", "disagree"]),
];

/// What a meeting is and what the child's rights are, to prepare; with room for the child's own questions.
pub(super) fn invitation(entries: Entries) -> Vec<Section> {
    let words = entries.words;
    let mut sections: Vec<Section> =
        INVITATION.iter().map(|(id, symbol, lines)| told(entries, id, symbol, lines)).collect();
    let heading = words.say("my-questions");
    let picture = Some(entries.symbol("question", &heading));
    let blocks = vec![Block::Write { words: words.say("my-questions-write"), lines: 3 }];
    sections.push(Section { heading, picture, adult: false, blocks });
    sections
}

/// The lines of the pages that speak to the child: when the meeting is, and when the child is told.
pub(super) fn days(views: &MyViews, words: Words, told: bool) -> Vec<String> {
    let meeting = views.meeting.as_ref().map(|day| words.with("your-meeting", &[("date", &words.day(day))]));
    let day = views.told.as_ref().filter(|_| told).map(|day| words.with("your-told", &[("date", &words.day(day))]));
    meeting.into_iter().chain(day).collect()
}
