//! The same words in the same order in every format.

use std::{ffi::OsStr, fs, io::Read};

use super::{bare, earlier, filled, sam, tool, visible};
use crate::{
    record::{
        Answered, CardPicture, MyViews, OwnCard, PageKind, What, fold,
        sample::{self, Script, VOICE},
    },
    report::{
        Choice, Replaced, docx, html,
        pages::{Block, PageName, pages_of},
        section_text, text,
    },
};

/// What a browser shows: text without elements, styles, and titles of pictures.
fn shown(html: &str) -> String {
    let body = html.split_once("<header>").unwrap().1;
    let mut out = String::new();
    let mut rest = body;
    while let Some((before, from)) = rest.split_once('<') {
        out.push_str(before);
        out.push(' ');
        let (element, after) = from.split_once('>').unwrap();
        rest = if element == "title" { after.split_once("</title>").unwrap().1 } else { after };
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    bare(&entities.iter().fold(out + rest, |text, (entity, sign)| text.replace(entity, sign)))
}

fn compared() -> Choice {
    Choice { earlier: Some(Box::new(earlier())), ..Choice::default() }
}

#[test]
fn html_says_what_the_page_says_in_its_order() {
    for kind in PageName::ALL {
        let filled = filled(kind, &compared(), &sam());
        assert_eq!(shown(&html::page(&filled)), visible(&filled.page), "{kind:?}");
    }
}

#[test]
fn no_page_lacks_a_message() {
    for kind in PageName::ALL {
        let page = text(&filled(kind, &compared(), &sam()).page);
        assert!(!page.contains("[report-"), "{kind:?}: {page}");
    }
}

#[test]
fn plain_text_says_marks_and_clips_in_words() {
    let page = filled(PageName::MyViews, &Choice::default(), &sam()).page;
    let school = section_text(&page.sections[1]);
    assert!(school.starts_with("School\nI was asked: How do you feel about your lessons?\n"), "{school}");
    assert!(school.contains("- Music. I like this. (On my own) (Hear my voice: Music, "), "{school}");
    assert!(school.contains("I changed this after checking."), "{school}");
    let whole = bare(&text(&page));
    for section in page.sections.iter().chain(&page.foot) {
        assert!(whole.contains(&bare(&section_text(section))));
    }
}

#[test]
fn a_forms_heading_quotes_the_child_and_says_what_was_not_asked() {
    let page = filled(PageName::SectionA, &Choice::default(), &sam()).page;
    let text_of = |heading: &str| section_text(page.sections.iter().find(|part| part.heading == heading).unwrap());
    assert!(text_of("My school").contains("“Music. I like this.”"));
    assert!(text_of("My school").contains("Adult's view, not Sam's words\n- Art: Like"));
    assert!(text_of("My play").ends_with("I was not asked about this.\n"));
    assert!(text_of("My history").contains("not the child's own words"));
}

#[test]
fn the_houses_take_only_where_the_child_put_a_card() {
    let mut views = sam();
    views.asked.iter_mut().for_each(|asked| asked.feeds = ["H.good", "H.worries"].map(str::to_owned).to_vec());
    let page = filled(PageName::ThreeHouses, &Choice::default(), &views).page;
    let (good, worries) = (section_text(&page.sections[0]), section_text(&page.sections[1]));
    assert!(good.contains("“Music. I like this.”") && !good.contains("don't like"), "{good}");
    assert!(worries.contains("Loud noise") && !worries.contains("PE."), "{worries}");
}

#[test]
fn what_people_do_stands_under_what_the_child_said() {
    let page = filled(PageName::WhatHappened, &Choice::default(), &sam()).page;
    let part = |heading: &str| page.sections.iter().find(|part| part.heading.contains(heading)).unwrap();
    let worry = section_text(part("Loud noise."));
    for line in [
        "What people will do:\n- We warn you before the alarm.",
        "- Mr Patel will do this.",
        "- When: Monday 20 April 2026",
        "- This is partly done.",
        "- Why: The office forgot once.",
        "- You were told on Monday 4 May 2026.",
    ] {
        assert!(worry.contains(line), "{line}: {worry}");
    }
    assert!(!worry.contains("____"), "nothing is left to be written");
    let general = section_text(part("For everything I said"));
    assert!(general.contains("- Sam comes to the next meeting too.") && general.contains("What happened then: ____"));
    let hope = section_text(part("Swim more."));
    assert!(hope.contains("What people will do: ____\nWho, and when: ____"), "{hope}");
    let without = Choice { without: [crate::report::OUTCOMES.to_owned()].into(), ..Choice::default() };
    let page = text(&filled(PageName::WhatHappened, &without, &sam()).page);
    assert!(!page.contains("Mr Patel") && page.matches("Who, and when: ____").count() == 3, "{page}");
}

#[test]
fn a_child_who_heard_other_words_is_not_said_to_know_these() {
    let mut views = sam();
    views.outcomes[0].told.as_mut().unwrap().before_change = true;
    let page = text(&filled(PageName::WhatHappened, &Choice::default(), &views).page);
    assert!(page.contains("- You were told on Monday 4 May 2026.\n- It changed after that."), "{page}");
    assert_eq!(text(&filled(PageName::WhatHappened, &Choice::default(), &sam()).page).matches("It changed").count(), 0);
}

#[test]
fn an_outcome_of_an_answer_that_stands_nowhere_is_not_lost() {
    let mut views = sam();
    views.outcomes[0].about = Some(sample::about("primary.lessons", "art"));
    let page = text(&filled(PageName::WhatHappened, &Choice::default(), &views).page);
    let (_, general) = page.split_once("For everything I said").unwrap();
    assert!(general.contains("We warn you before the alarm."), "an adult answered it: {page}");
    views.outcomes[0].about = Some(sample::about("primary.lessons", "music"));
    let page = text(&filled(PageName::WhatHappened, &Choice::default(), &views).page);
    let (_, music) = page.split_once("I said: Music. I like this.").unwrap();
    assert!(music.contains("We warn you before the alarm."), "{page}");
}

/// Sam's preparation for the meeting.
pub(super) fn preparation() -> MyViews {
    let mut script = Script::new();
    let calm = [["calm", "Calm"], ["worried", "Worried"]];
    let cards = [["senco", "SENCO"], ["dad", "Dad"]];
    script.page(PageKind::Tell, "rights.tell_3", &[], "Who comes?", &[["question", "I have a question"]], &[]);
    script.say("rights.tell_3", "question", "Who comes?", Answered::Chosen, "");
    let card = OwnCard { id: "own-1".into(), label: "My voice".into(), picture: CardPicture::Voice(VOICE), pack: None };
    script.add(What::CardAdded { page: "rights.tell_3".into(), card });
    script.clip(VOICE, sample::about("rights.tell_3", "own-1"), 2_000);
    script.say("rights.tell_3", "own-1", "Who comes?", Answered::Chosen, "My voice.");
    script.page(PageKind::Sort, "rights.who", &[], "How do you feel about who comes?", &cards, &calm);
    script.place("rights.who", "senco", "SENCO", "calm", "I feel calm.");
    script.place("rights.who", "dad", "Dad", "worried", "I feel worried.");
    script.private("rights.who", "dad");
    let choose = |script: &mut Script, page: &str, words: &str, id: &str, label: &str, said: &str| {
        script.page(PageKind::Choose, page, &[], words, &[[id, label]], &[]);
        script.say(page, id, words, Answered::Chosen, said);
    };
    choose(&mut script, "rights.better", "What helps?", "fidget", "A fidget", "A fidget. This would make it better.");
    choose(&mut script, "rights.questions", "What do you want to ask?", "where", "Where is it", "Where is it. I ask.");
    choose(&mut script, "rights.more", "What else?", "dog", "My dog", "My dog.");
    let (about, adult) = (sample::about("rights.questions", "where"), "Mrs Hill".to_owned());
    script.add(What::QuestionAnswered { about, adult, text: "In the library.".into() });
    for event in &mut script.0 {
        if let What::Shown(shown) = &mut event.what {
            shown.feeds = vec!["M.meeting".to_owned()];
            shown.questions = shown.page == "rights.questions";
        }
    }
    fold(&script.0).unwrap()
}

#[test]
fn the_meeting_sheet_has_questions_first_and_shared_answers_only() {
    let views = preparation();
    let page = filled(PageName::MeetingSheet, &Choice::default(), &views).page;
    let headings: Vec<&str> = page.sections.iter().map(|part| part.heading.as_str()).collect();
    let expected = [
        "Questions to answer first",
        "How I take part",
        "Who comes",
        "Place, breaks and what helps",
        "Order of talking",
        "Who tells me afterwards",
        "What else I said",
    ];
    assert_eq!(headings, expected);
    let questions = section_text(&page.sections[0]);
    let voice = "- “My voice” (Hear my voice: My voice, 2 seconds) I was asked: Who comes?";
    assert!(questions.contains(&format!("{voice}\nAnswered by, on, with these words: ____")), "{questions}");
    assert!(questions.contains("- “Where is it” I was asked: What do you want to ask?\nAnswered: Mrs Hill, "));
    assert!(questions.contains("\n- In the library."), "{questions}");
    let who = section_text(&page.sections[2]);
    assert!(who.contains("“SENCO. I feel calm.”") && who.contains("Who will be there: ____"), "{who}");
    let all = text(&page);
    assert!(!all.contains("Dad") && !all.contains("worried"), "{all}");
    assert!(section_text(&page.sections[6]).contains("My dog."));
    assert!(!pages_of(&sam()).contains(&PageName::MeetingSheet) && pages_of(&views).contains(&PageName::MeetingSheet));
}

#[test]
fn a_question_is_no_answer_on_any_page() {
    let views = preparation();
    for kind in PageName::ALL.into_iter().filter(|kind| *kind != PageName::MeetingSheet) {
        assert!(!text(&filled(kind, &Choice::default(), &views).page).contains("My voice"), "{kind:?}");
    }
}

#[test]
fn last_time_and_this_time_stand_side_by_side() {
    let page = filled(PageName::MyViews, &compared(), &sam()).page;
    let part = page.sections.iter().find(|part| part.heading == "Last time and this time").unwrap();
    let Block::Table { head, rows } = &part.blocks[0] else { panic!("no table") };
    assert_eq!((head.len(), rows.len()), (3, 1));
    assert_eq!(rows[0], ["Maths", "Maths. I like this.", "Maths. This is so-so."]);
    assert!(section_text(part).contains("as last time"));
    let alone = filled(PageName::MyViews, &Choice::default(), &sam()).page;
    assert!(alone.sections.iter().all(|part| part.heading != "Last time and this time"));
}

#[test]
fn what_an_adult_left_out_or_replaced_is_not_there() {
    let choice = Choice {
        without: ["worry".to_owned(), crate::report::ADULTS.to_owned()].into(),
        unnamed: true,
        replaced: vec![Replaced { name: "music".to_owned(), by: "this lesson".to_owned() }],
        ..Choice::default()
    };
    let chosen = choice.of(&sam());
    let json = crate::record::write_json(chosen.views()).unwrap();
    for gone in ["Mrs Hill", "Music", "Loud noise", "loud_noise", "We stopped early", "quiet_room"] {
        assert!(!json.contains(gone), "{gone}");
    }
    let page = text(&filled(PageName::MyViews, &choice, &sam()).page);
    assert!(page.contains("this lesson. I like this."), "{page}");
    assert!(page.contains("with helper in class."), "{page}");
}

#[test]
fn an_empty_record_makes_every_page() {
    let views = fold(&sample::conversation()[..1]).unwrap();
    for kind in PageName::ALL {
        let filled = filled(kind, &Choice::default(), &views);
        assert!(html::page(&filled).ends_with("</html>\n") && !docx::docx(&filled).unwrap().is_empty());
    }
}

/// The parts of a Word document by name.
fn parts(bytes: Vec<u8>) -> impl Fn(&str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut parts = std::collections::BTreeMap::new();
    for at in 0..zip.len() {
        let mut member = zip.by_index(at).unwrap();
        let mut text = Vec::new();
        member.read_to_end(&mut text).unwrap();
        parts.insert(member.name().unwrap().into_owned(), String::from_utf8_lossy(&text).into_owned());
    }
    move |name| parts[name].clone()
}

#[test]
fn a_word_document_is_accessible_by_its_markup() {
    for kind in PageName::ALL {
        let filled = filled(kind, &compared(), &sam());
        let part = parts(docx::docx(&filled).unwrap());
        let (body, styles, core) = (part("word/document.xml"), part("word/styles.xml"), part("docProps/core.xml"));
        assert!(core.contains("<dc:title>") && core.contains("Sam"));
        assert!(styles.contains("<w:lang w:val=\"en-GB\""));
        let pictures = body.matches("<wp:docPr ").count();
        assert!(pictures > 0 && !body.contains("descr=\"\""), "{kind:?}");
        assert_eq!(body.matches(" descr=").count(), 2 * pictures);
        let levels = body.match_indices("w:val=\"Heading").map(|(at, found)| body.as_bytes()[at + found.len()] - b'0');
        let mut last = 0;
        for level in levels {
            assert!(level <= last + 1, "{kind:?}: heading {level} after {last}");
            last = level;
        }
        if body.contains("Last time") {
            assert!(body.contains("<w:tblHeader/>"));
        }
        // Every picture that the text names is there, and every element is closed.
        let mut reader = quick_xml::Reader::from_str(&body);
        while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
    }
}

#[test]
fn a_word_document_comes_back_from_an_office_with_the_same_words() {
    let folder = tempfile::tempdir().unwrap();
    for kind in [PageName::MyViews, PageName::SectionA] {
        let filled = filled(kind, &compared(), &sam());
        let file = folder.path().join("page.docx");
        fs::write(&file, docx::docx(&filled).unwrap()).unwrap();
        let home = format!("-env:UserInstallation=file://{}", folder.path().join("office").display());
        let to = folder.path().as_os_str();
        let arguments: Vec<&OsStr> = [
            "--headless".as_ref(),
            home.as_ref(),
            "--convert-to".as_ref(),
            "txt:Text (encoded):UTF8".as_ref(),
            "--outdir".as_ref(),
            to,
            file.as_os_str(),
        ]
        .to_vec();
        if tool("soffice", &arguments).is_none() {
            return;
        }
        let back = fs::read_to_string(folder.path().join("page.txt")).unwrap();
        assert_eq!(bare(&back), visible(&filled.page), "{kind:?}");
    }
}
