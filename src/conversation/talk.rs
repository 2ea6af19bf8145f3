//! The child's voice: record, listen, try again, keep.

use uuid::Uuid;

use super::{
    Action, Conversation, Line, Take, Talk, TalkPhase,
    here::{Layer, Note, Talking},
    kept::VoiceState,
    say,
};
use crate::{
    plan::Kind,
    record::{About, Answered, CardPicture, Device, What},
};

impl Conversation {
    /// The talk page is on top: as a layer, or as the page itself.
    pub(super) fn is_at_talk(&self) -> bool {
        match self.here.layers.last() {
            Some(layer) => *layer == Layer::Talk,
            None => matches!(self.page().kind, Kind::Talk),
        }
    }

    /// The talk page's state while it is on top.
    fn talking(&mut self) -> Option<&mut Talking> {
        if self.is_at_talk() { self.here.talking.as_mut() } else { None }
    }

    pub(super) fn begin_talking(&mut self, about: About) {
        let take = self.kept.kept_voice(&about).map(|voice| voice.clip);
        self.here.talking = Some(Talking { about, take, first: None, playing: false, note: None });
    }

    /// A card of a question page may be talked about; a card that is a voice says it all itself.
    pub(super) fn may_talk_about(&self, card: &str) -> bool {
        let voice = |face: say::Face| matches!(face.picture, CardPicture::Voice(_));
        !self.is_practice() && self.face(self.page(), card).is_some_and(|face| !voice(face))
    }

    pub(super) fn talk_about(&mut self, card: Option<String>) {
        let asks = matches!(
            self.page().kind,
            Kind::Hello { .. } | Kind::Choose { .. } | Kind::Sort { .. } | Kind::Worry { .. } | Kind::Hope { .. }
        );
        let known = card.as_ref().is_none_or(|card| self.may_talk_about(card) && self.order().contains(card));
        if asks && known && !self.is_practice() && self.here.layers.is_empty() {
            self.begin_talking(self.about(card.as_deref()));
            self.here.layers.push(Layer::Talk);
        }
    }

    /// Why nothing can be recorded now; none if it can. No answer to "Can we record your voice?" is not yes.
    fn microphone_off(&self) -> Option<&'static str> {
        if self.kept.record != Some(true) {
            return Some("reply-something_else");
        }
        match (&self.kept.disk, &self.kept.microphone) {
            (Some(Device::DiskFull), _) => Some("trouble-disk_full"),
            (_, Some(Device::MicrophoneBusy)) => Some("trouble-microphone_busy"),
            (_, Some(_)) => Some("trouble-no_microphone"),
            _ => None,
        }
    }

    fn is_recording(&self, talking: &Talking) -> Option<Uuid> {
        self.kept.recording().filter(|voice| voice.about == talking.about).map(|voice| voice.clip)
    }

    pub(super) fn record(&mut self, clip: Uuid) {
        let free = !clip.is_nil() && self.kept.voice(clip).is_none() && self.kept.recording().is_none();
        let off = self.microphone_off().is_some();
        let Some(talking) = self.talking().filter(|talking| free && !off && talking.take.is_none()) else { return };
        talking.note = None;
        let about = talking.about.clone();
        self.note(What::RecordingBegun { clip, about });
    }

    /// The device ended a recording. What was said is kept at once if the child is not there any more to say so.
    pub(super) fn heard(&mut self, take: Take) {
        let Some(voice) = self.kept.voice(take.clip).filter(|voice| voice.state == VoiceState::Recording) else {
            return;
        };
        let (about, Take { clip, milliseconds, silent, clipped, lost, cut_off, whole }) = (voice.about.clone(), take);
        self.note(What::RecordingEnded { clip, milliseconds, silent, clipped, lost, cut_off });
        if self.unwanted.take_if(|unwanted| *unwanted == clip).is_some() {
            return self.note(What::ClipDropped { clip });
        }
        let good = whole && !silent;
        let stays = self.is_at_talk() && !self.kept.on_break && self.kept.ended.is_none();
        if let Some(talking) = self.here.talking.as_mut().filter(|talking| talking.about == about) {
            if good {
                talking.take = Some(clip);
            } else {
                talking.take = talking.first.take();
            }
            talking.note = match (whole, silent, cut_off) {
                (false, ..) => Some(Note::NotSaved),
                (_, true, _) => Some(Note::Silent),
                (_, _, true) => Some(Note::CutOff),
                _ => None,
            };
            if good && stays && !cut_off {
                return;
            }
        }
        if good {
            self.keep_clip(clip);
        }
    }

    /// Keeps a clip; the voice about a new card of the child's own becomes that card.
    fn keep_clip(&mut self, clip: Uuid) {
        let Some(about) = self.kept.voice(clip).map(|voice| voice.about.clone()) else { return };
        self.note(What::ClipKept { clip });
        let label = self.say("own-card-voice");
        self.add_own(&about, label, CardPicture::Voice(clip), None);
    }

    pub(super) fn has_take(&self) -> bool {
        let Some(talking) = &self.here.talking else { return false };
        talking.take.or(talking.first).is_some() || self.is_recording(talking).is_some()
    }

    /// Keeps the take that can be heard, and drops the one before it.
    pub(super) fn keep_take(&mut self) {
        let Some(talking) = &mut self.here.talking else { return };
        let first = talking.first.take();
        let Some(clip) = talking.take.or(first) else { return };
        talking.take = Some(clip);
        if let Some(first) = first.filter(|first| *first != clip) {
            self.note(What::ClipDropped { clip: first });
        }
        if !self.kept.is_kept(clip) {
            self.keep_clip(clip);
        }
    }

    /// "Skip": a take that was not kept is dropped, also the one that still runs.
    pub(super) fn drop_take(&mut self) {
        let Some(talking) = &self.here.talking else { return };
        self.unwanted = self.is_recording(talking).or(self.unwanted);
        let (about, takes) = (talking.about.clone(), [talking.first, talking.take]);
        for clip in takes.into_iter().flatten().filter(|clip| !self.kept.is_kept(*clip)).collect::<Vec<_>>() {
            self.note(What::ClipDropped { clip });
        }
        self.begin_talking(about);
    }

    pub(super) fn skip_talk(&mut self) {
        self.drop_take();
        self.answer_with("reply-skip");
        self.close_talk();
    }

    /// Leaves the talk layer; nothing is lost.
    pub(super) fn leave_talk(&mut self) {
        self.keep_take();
        self.close_talk();
    }

    fn close_talk(&mut self) {
        let about = self.here.talking.take().map(|talking| talking.about);
        self.here.layers.pop();
        if about.is_some_and(|about| self.has_voice(&about)) {
            self.close_other();
        }
        // "Tell me about it" is the end of the draw page.
        if matches!(self.page().kind, Kind::Draw) && self.here.layers.is_empty() {
            self.leave_part();
        }
    }

    pub(super) fn listen(&mut self) {
        if let Some(talking) = self.talking().filter(|talking| talking.take.is_some()) {
            talking.playing = !talking.playing;
        }
    }

    pub(super) fn stop_playing(&mut self) {
        if let Some(talking) = &mut self.here.talking {
            talking.playing = false;
        }
    }

    /// Another take; without a microphone the kiosk looks for one again.
    pub(super) fn try_again(&mut self) {
        if self.may_try_again()
            && let Some(talking) = self.talking()
        {
            let take = talking.take.take();
            talking.first = talking.first.or(take);
            (talking.playing, talking.note) = (false, None);
        }
    }

    fn may_try_again(&self) -> bool {
        let Some(talking) = &self.here.talking else { return false };
        let is_card = talking.about.card.as_deref().is_some_and(|card| !self.may_talk_about(card));
        let own_voice = is_card && self.kept.kept_voice(&talking.about).is_some();
        talking.take.is_some() && !own_voice && self.microphone_off().is_none()
    }

    pub(super) fn keep_it(&mut self) {
        let has = self.talking().is_some_and(|talking| talking.take.or(talking.first).is_some());
        if !has {
            return;
        }
        self.keep_take();
        if self.tells() {
            self.answer_with("reply-question");
        } else {
            self.answer_with_part("check", "kept");
        }
        // A voice that has become a card is finished.
        let is_card = self.here.talking.as_ref().and_then(|talking| talking.about.card.clone());
        if is_card.is_some_and(|card| !self.may_talk_about(&card)) && !self.here.layers.is_empty() {
            self.close_talk();
        }
    }

    pub(super) fn talk_title(&self) -> Line {
        if matches!(self.page().kind, Kind::Draw) {
            return self.part_heading("after", "talk");
        }
        let card = self.here.talking.as_ref().and_then(|talking| talking.about.card.as_deref());
        card.and_then(|card| self.question(card)).unwrap_or_else(|| self.heading())
    }

    fn talk_phase(&self, talking: &Talking) -> TalkPhase {
        if let Some(clip) = self.is_recording(talking) {
            return TalkPhase::Listening(clip);
        }
        if self.microphone_off().is_some() {
            return TalkPhase::Off;
        }
        match talking.take.and_then(|clip| self.kept.voice(clip)) {
            _ if talking.note == Some(Note::CutOff) => TalkPhase::Off,
            Some(voice) => TalkPhase::Heard {
                clip: voice.clip,
                milliseconds: voice.milliseconds,
                playing: talking.playing,
                kept: voice.state == VoiceState::Kept,
            },
            None => TalkPhase::Ready,
        }
    }

    fn talk_line(&self, talking: &Talking, phase: TalkPhase) -> Line {
        let (id, symbol) = match (phase, talking.note, self.microphone_off()) {
            (TalkPhase::Listening(_), ..) => ("talk-listening", "listen"),
            (_, Some(Note::CutOff), _) => ("trouble-microphone_lost", "saved"),
            (_, Some(Note::NotSaved), _) => ("trouble-saving_fails", "want_help"),
            (_, _, Some(off)) => (off, "picture_symbols"),
            (_, Some(Note::Silent), _) => ("trouble-silent", "play_again"),
            (TalkPhase::Heard { .. }, ..) => ("talk-heard", "hear_my_voice"),
            _ => ("talk-ready", "talk"),
        };
        self.line(id, symbol)
    }

    /// The talk page; none if nothing is to be talked about.
    pub(super) fn talk_body(&self) -> Option<Talk> {
        let talking = self.here.talking.as_ref()?;
        let phase = self.talk_phase(talking);
        // The kiosk puts a new id in the place of this one.
        let begin = || self.button("talk", Action::Record(Uuid::nil()));
        let disc = match phase {
            TalkPhase::Ready => Some(begin()),
            TalkPhase::Listening(_) => Some(self.button_with("record-finish", "finished", Action::StopRecording)),
            TalkPhase::Off if self.kept.record == Some(true) => Some(self.button("play_again", Action::TryAgain)),
            TalkPhase::Heard { .. } | TalkPhase::Off => None,
        };
        let listening = matches!(phase, TalkPhase::Listening(_));
        let mut listen = self.button("hear_my_voice", Action::Listen);
        let mut try_again = self.button("play_again", Action::TryAgain);
        let mut keep = self.button("keep", Action::KeepIt);
        listen.state = say::ready(talking.take.is_some() && !listening);
        try_again.state = say::ready(self.may_try_again() && !listening);
        let kept = matches!(phase, TalkPhase::Heard { kept: true, .. });
        let can_be_kept = talking.take.or(talking.first).is_some() && !listening;
        keep.state = if kept || can_be_kept { say::chosen(kept) } else { super::State::NotYet };
        let other_ways = match phase {
            TalkPhase::Off => {
                vec![self.button("find_picture", Action::GoFind), self.button("draw_it", Action::GoDraw)]
            }
            _ => Vec::new(),
        };
        let line = self.talk_line(talking, phase);
        Some(Talk { about: self.talk_about_lines(talking), phase, disc, line, listen, try_again, keep, other_ways })
    }

    /// The card and where it was put; of the whole page what the child added to it.
    fn talk_about_lines(&self, talking: &Talking) -> Vec<Line> {
        let page = self.page();
        let card_line = |card: &str| {
            let face = self.face(page, card)?;
            let symbol = match &face.picture {
                CardPicture::Symbol(symbol) => symbol.clone(),
                _ => "my_idea".into(),
            };
            Some(Line { shown: face.label, spoken: face.spoken, symbol })
        };
        match talking.about.card.as_deref() {
            Some(card) => {
                let place = match self.given(Some(card)) {
                    Some(Answered::Placed(place)) => self.placed_line(place),
                    _ => None,
                };
                card_line(card).into_iter().chain(place).collect()
            }
            None => self.chosen_cards().iter().filter_map(|card| card_line(card)).collect(),
        }
    }
}
