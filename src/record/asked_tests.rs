//! Questions, what an adult must hear of, and what an adult saw: each in its own place.

use uuid::Uuid;

use super::{
    sample::{self, Script, about},
    *,
};

/// A page that tells, with a question asked on it by voice; a page of questions; and a page of which an adult must hear.
fn told_and_hurt(private: bool) -> (Vec<Event>, Uuid) {
    let mut script = Script::new();
    let clip = Uuid::from_u128(77);
    let page = |page: &str, kind, more: fn(&mut PageShown)| {
        let mut shown = PageShown {
            page: page.to_owned(),
            part: None,
            kind,
            topic: None,
            symbol: "who".to_owned(),
            asked: "Who comes?".to_owned(),
            cards: Vec::new(),
            places: Vec::new(),
            feeds: Vec::new(),
            tell_adult: false,
            questions: false,
            none: Some("nothing".to_owned()),
        };
        more(&mut shown);
        What::Shown(shown)
    };
    script.add(page("rights.tell_3", PageKind::Tell, |_| ()));
    script.say("rights.tell_3", "question", "Who comes?", Answered::Chosen, "");
    let own =
        OwnCard { id: "own-9".to_owned(), label: "My voice".to_owned(), picture: CardPicture::Voice(clip), pack: None };
    script.add(What::CardAdded { page: "rights.tell_3".to_owned(), card: own });
    script.say("rights.tell_3", "own-9", "Who comes?", Answered::Chosen, "");
    script.add(What::RecordingBegun { clip, about: about("rights.tell_3", "own-9") });
    script.add(What::ClipKept { clip });
    script.add(page("rights.questions", PageKind::Choose, |shown| shown.questions = true));
    script.say("rights.questions", "when", "Ask", Answered::Chosen, "When.");
    script.say("rights.questions", "nothing", "Ask", Answered::DontKnow, "");
    script.add(page("primary.sore", PageKind::Choose, |shown| shown.tell_adult = true));
    script.say("primary.sore", "nothing", "Sore?", Answered::Chosen, "Nothing.");
    script.say("primary.sore", "head", "Sore?", Answered::Chosen, "My head.");
    if private {
        for page in ["rights.questions", "primary.sore"] {
            let about = About { page: page.to_owned(), card: None };
            script.add(What::SharingSet { about, sharing: Sharing::Private });
        }
    }
    (script.0, clip)
}

#[test]
fn what_is_asked_of_adults_is_a_question_and_no_view() {
    let (mut events, clip) = told_and_hurt(false);
    let views = fold(&events).unwrap();
    assert!(views.answers.iter().all(|answer| answer.about.page != "rights.tell_3"));
    let asked: Vec<_> = views.questions.iter().map(|question| question.about.card.as_deref()).collect();
    assert_eq!(asked, [Some("own-9"), Some("when")]);
    assert_eq!((views.questions[0].clips[0].id, views.questions[0].asked.as_str()), (clip, "Who comes?"));
    assert!(views.answers.iter().any(|answer| answer.about == about("rights.questions", "when")), "also a view");
    assert!(clips_and_drawings(&views).0.contains(&clip), "its sound goes with it");

    let at = events[0].at;
    let question = about("rights.tell_3", "own-9");
    let what = What::QuestionAnswered { about: question, adult: "Jo".to_owned(), text: "Your nan comes.".to_owned() };
    events.push(Event { number: events.len() as u64 + 1, at, what });
    let views = fold(&events).unwrap();
    let told = views.questions[0].told.as_ref().unwrap();
    assert_eq!((told.adult.as_str(), told.text.as_str()), ("Jo", "Your nan comes."));
    assert_eq!(read_ron(&write_ron(&views).unwrap()).unwrap().views, views);
}

#[test]
fn a_private_question_stays_private_and_one_about_the_meeting_goes_out_with_its_voice() {
    let (events, clip) = told_and_hurt(true);
    let shared = record_for_sharing(&fold(&events).unwrap());
    let asked: Vec<_> = shared.questions.iter().map(|question| question.about.page.as_str()).collect();
    assert_eq!(asked, ["rights.tell_3"]);
    assert_eq!(shared.questions[0].card.as_ref().unwrap().picture, CardPicture::Voice(clip));
}

#[test]
fn an_adult_hears_of_pain_the_same_day_also_where_it_is_private() {
    for private in [false, true] {
        let (mut events, _) = told_and_hurt(private);
        let views = fold(&events).unwrap();
        let hears = to_hear(&views);
        let [hear] = &hears[..] else { panic!("one page") };
        assert_eq!((hear.asked.page.as_str(), hear.heard), ("primary.sore", None));
        let said: Vec<_> = hear.said.iter().map(|answer| answer.about.card.as_deref()).collect();
        let open = if private { vec![] } else { vec![Some("head")] };
        assert_eq!(said, open, "nothing is no pain, and what is private is not shown");
        let at = events.last().unwrap().at;
        let heard = What::HeardAbout { page: "primary.sore".to_owned(), adult: "Jo".to_owned() };
        events.push(Event { number: events.len() as u64 + 1, at, what: heard });
        assert_eq!(to_hear(&fold(&events).unwrap())[0].heard, Some("Jo"));
        let again = What::Answered {
            about: about("primary.sore", "tummy"),
            asked: "Sore?".to_owned(),
            answer: Answered::Chosen,
            said: "My tummy.".to_owned(),
        };
        events.push(Event { number: events.len() as u64 + 1, at: at.later(60_000), what: again });
        assert_eq!(to_hear(&fold(&events).unwrap())[0].heard, None, "something new was said");
    }
}

#[test]
fn what_an_adult_saw_stands_apart_and_the_later_entry_counts() {
    let mut events = sample::conversation();
    let before = fold(&events).unwrap();
    let at = events.last().unwrap().at;
    let mut seen = Observation {
        seen: vec![Sign::Reached, Sign::from("hummed")],
        clear: Some(Clear::Very),
        how_soon: Some(HowSoon::AtOnce),
        help: vec![HelpGave::Waited],
        state: vec![PersonState::Awake],
        happened: "Leaned over.".to_owned(),
        may_mean: Some(MayMean { text: "The drum.".to_owned(), sure: Some(Sure::Guess), ..MayMean::default() }),
        ..noticing::seen("drum", "blanket", Towards::Left, 20_000)
    };
    for towards in [Towards::Left, Towards::Right] {
        seen.towards = Some(towards);
        let number = events.len() as u64 + 1;
        events.push(Event { number, at, what: What::Observed(Box::new(seen.clone())) });
    }
    let views = fold(&events).unwrap();
    assert_eq!(views.answers, before.answers, "it is never the person's own answer");
    assert_eq!(views.noticing, [seen]);
    assert_eq!(read_ron(&write_ron(&views).unwrap()).unwrap().views, views);
}
