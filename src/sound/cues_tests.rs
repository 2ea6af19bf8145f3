//! What the frame is on is said for the child alone: quietly, elsewhere where that is wished, and never over an answer.

use super::*;

fn elsewhere() -> Outlet {
    Outlet { gain: 0.4, device: Some("headphones".to_owned()) }
}

#[test]
fn a_cue_for_another_device_becomes_a_sound_and_is_played_there_alone() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    stage.speaker.cue("maths", elsewhere());
    assert_eq!((stage.done(), stage.told()), (Done::Make(1, "maths".to_owned()), spoken("maths")));
    assert!(stage.speaker.busy(), "the frame waits already");
    stage.report.made(1, Some(sound(7)));
    assert_eq!(stage.done(), Done::PlayAt(1, 7, elsewhere()));
    stage.report.sound_over(1, Ok(true));
    stage.say("You like maths.", Turn::Answer);
    assert_eq!(stage.done(), say(2, "You like maths."), "the answer is heard where everything is");
}

#[test]
fn where_no_sound_can_be_made_the_usual_voice_says_the_cue_quietly() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    stage.speaker.manner(0.5, 0.9);
    stage.speaker.cue("maths", elsewhere());
    assert_eq!([stage.done(), stage.done()], [Done::Manner(0.5, 0.9), Done::Make(1, "maths".to_owned())]);
    stage.report.made(1, None);
    let quietly = [Done::Manner(0.5, 0.4), say(1, "maths"), Done::Manner(0.5, 0.9)];
    assert_eq!([stage.done(), stage.done(), stage.done()], quietly);
    stage.report.voice_over(1, true);
    stage.speaker.cue("art", Outlet::usual(0.4));
    let quietly = [Done::Manner(0.5, 0.4), say(2, "art"), Done::Manner(0.5, 0.9)];
    assert_eq!([stage.done(), stage.done(), stage.done()], quietly);
}

#[test]
fn a_recorded_cue_is_quiet_too() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    stage.speaker.recorded([("maths".to_owned(), sound(9))]);
    stage.speaker.cue("Maths", elsewhere());
    assert_eq!(stage.done(), Done::PlayAt(1, 9, elsewhere()));
    stage.say("maths", Turn::Wait);
    assert_eq!([stage.done(), stage.done()], [Done::StopLoudspeaker, Done::Play(2, 9)]);
}

#[test]
fn a_cue_never_covers_an_answer_and_only_the_last_one_waits() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    stage.say("You like maths.", Turn::Answer);
    assert_eq!(stage.done(), say(1, "You like maths."));
    stage.speaker.cue("art", elsewhere());
    stage.speaker.cue("music", elsewhere());
    stage.settle();
    assert!(stage.done.try_recv().is_err());
    stage.report.voice_over(1, true);
    assert_eq!(stage.done(), Done::Make(2, "music".to_owned()));
    stage.report.made(2, Some(sound(3)));
    stage.report.sound_over(2, Ok(true));
    let clip = stage.speaker.play(sound(5));
    stage.speaker.cue("art", elsewhere());
    stage.settle();
    assert_eq!(stage.speaker.playing(), Some(clip), "nor the child's own voice");
}

#[test]
fn a_cue_cuts_off_a_question_and_the_cue_before_it_and_an_answer_cuts_off_a_cue() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    stage.say("How do you feel about maths?", Turn::Cut);
    stage.speaker.cue("art", Outlet::usual(0.4));
    let first = [stage.done(), stage.done(), stage.done(), stage.done()];
    let art = [Done::StopVoice, Done::Manner(-0.2, 0.4), say(2, "art"), Done::Manner(-0.2, 1.0)];
    assert_eq!(first, [say(1, "How do you feel about maths?"), art[0].clone(), art[1].clone(), art[2].clone()]);
    assert_eq!(stage.done(), art[3]);
    stage.speaker.cue("music", elsewhere());
    assert_eq!([stage.done(), stage.done()], [Done::StopVoice, Done::Make(3, "music".to_owned())]);
    stage.say("You like music.", Turn::Wait);
    assert_eq!(stage.done(), say(4, "You like music."));
    stage.report.made(3, Some(sound(3)));
    stage.settle();
    assert!(stage.done.try_recv().is_err(), "a cue that was made too late is not heard");
}

#[test]
fn for_a_child_for_whom_nothing_shall_sound_there_is_no_cue() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    stage.speaker.mute(true);
    stage.speaker.cue("maths", elsewhere());
    stage.settle();
    assert!(stage.done.try_recv().is_err() && !stage.speaker.busy());
}
