//! What is for the child alone is heard in the headphones.

use super::*;

/// Beside the loudspeaker there are headphones, which can be pulled out.
#[test]
fn a_cue_is_heard_in_the_headphones_alone_and_an_answer_in_the_loudspeaker_alone() {
    inside(
        "cues::a_cue_is_heard_in_the_headphones_alone_and_an_answer_in_the_loudspeaker_alone",
        Pulse::start,
        |pulse| {
            pulse.plug_in_headphones();
            let found = outputs();
            assert_eq!(found.usual.as_ref().map(|output| output.id.as_str()), Some("speaker"));
            assert!(found.have("headphones"), "{found:?}");
            let (tell, told) = channel();
            let speaker =
                Speaker::start(SpeakerSettings::new("en-GB"), move |message| drop(tell.send(message)), Arc::new(|| {}));
            let Ok(Told::Voices(Voices::Ready { .. })) = told.recv_timeout(PATIENCE) else {
                panic!("{:?}", speaker.voices());
            };
            let heard = |say: &dyn Fn()| {
                let (aloud, privately) = (pulse.capture(), pulse.capture_from("headphones", 2));
                say();
                let since = Instant::now();
                while speaker.busy() {
                    assert!(since.elapsed() < PATIENCE);
                    thread::sleep(Duration::from_millis(10));
                }
                [aloud.stop(), privately.stop()].map(|samples| decibels(&samples))
            };
            let cue = || speaker.cue("the swings", Outlet { gain: 0.5, device: Some("headphones".to_owned()) });
            let [aloud, privately] = heard(&cue);
            println!("a cue: loudspeaker {aloud:.1} dB, headphones {privately:.1} dB");
            assert!(aloud < -80.0 && privately > -50.0);

            let [aloud, privately] = heard(&|| speaker.say(&["I like the swings.".to_owned()], Turn::Wait));
            println!("an answer: loudspeaker {aloud:.1} dB, headphones {privately:.1} dB");
            assert!(aloud > -50.0 && privately < -80.0);

            pulse.pull_out_headphones();
            assert!(!outputs().have("headphones"));
            let capture = pulse.capture();
            cue();
            while speaker.busy() {
                thread::sleep(Duration::from_millis(10));
            }
            let instead = decibels(&capture.stop());
            println!("a cue without headphones: loudspeaker {instead:.1} dB");
            assert!(instead > -60.0 && instead < aloud + 3.0, "from the loudspeaker, and not louder than an answer");
        },
    );
}
