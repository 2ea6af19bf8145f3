//! A line to speech-dispatcher of our own: it tells when each word is heard, which the crate that serves every platform does
//! not. Without it words are spoken all the same, and their times are guessed.
//!
//! The protocol is SSIP (speech-dispatcher's manual, "SSIP"): lines over a socket of the user's own. A word is told by a mark
//! before it in SSML.

use std::{
    env,
    fmt::Write as _,
    io::{self, BufRead, BufReader, Read as _, Write as _},
    os::unix::net::UnixStream,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use super::tongue::VoiceKind;
use crate::plan::SENTENCE_ENDS;

/// The server answers an order within this time, or is taken for gone.
const ANSWER: Duration = Duration::from_secs(2);
/// The longest line that is read, in bytes: a hundred times the longest that it has reason to send.
const LONGEST_LINE: u64 = 16_384;

/// What becomes of a message, by the server's number for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Happening {
    /// This word of it, from 0, is heard from now on.
    Word(u64, usize),
    /// It is over.
    Over(u64),
    /// The server is gone.
    Gone,
}

/// A connection to the server.
#[derive(Debug)]
pub(super) struct Ssip {
    stream: UnixStream,
    answers: Receiver<String>,
}

impl Ssip {
    /// Connects to the user's own server, which runs already. `on` is told everything on a thread of its own.
    pub(super) fn connect(on: impl FnMut(Happening) + Send + 'static) -> io::Result<Self> {
        Self::at(&socket().ok_or(io::ErrorKind::NotFound)?, on)
    }

    fn at(socket: &Path, mut on: impl FnMut(Happening) + Send + 'static) -> io::Result<Self> {
        let stream = UnixStream::connect(socket)?;
        stream.set_write_timeout(Some(ANSWER))?;
        let (tell, answers) = channel();
        let mut lines = BufReader::new(stream.try_clone()?);
        thread::spawn(move || {
            let mut event = Event::default();
            while let Some(line) = next_line(&mut lines) {
                if !line.starts_with('7') {
                    // Whoever asked may have given up.
                    let _ = tell.send(line);
                } else if let Some(happening) = event.take(&line) {
                    on(happening);
                }
            }
            on(Happening::Gone);
        });
        let mut ssip = Self { stream, answers };
        ssip.order("SET self CLIENT_NAME my-views:my-views:words")?;
        ssip.order("SET self SSML_MODE on")?;
        ssip.order("SET self NOTIFICATION ALL on")?;
        Ok(ssip)
    }

    /// From now on a voice of this language and kind speaks; the language as the server tells it of its voices.
    pub(super) fn voice(&mut self, language: &str, kind: VoiceKind) -> io::Result<()> {
        let kind = match kind {
            VoiceKind::Usual | VoiceKind::Man => "MALE1",
            VoiceKind::Woman => "FEMALE1",
            VoiceKind::Child => "CHILD_FEMALE",
        };
        self.order(&format!("SET self LANGUAGE {}", one_line(language)))?;
        self.order(&format!("SET self VOICE_TYPE {kind}")).map(drop)
    }

    /// How fast (-1 slowest, 0 normal, 1 fastest) and how loud (0 to 1).
    #[expect(clippy::cast_possible_truncation, reason = "a hundred at most")]
    pub(super) fn manner(&mut self, pace: f32, volume: f32) -> io::Result<()> {
        let rate = (pace.clamp(-1.0, 1.0) * 100.0) as i32;
        let volume = (volume.clamp(0.0, 1.0) * 200.0) as i32 - 100;
        self.order(&format!("SET self RATE {rate}"))?;
        self.order(&format!("SET self VOLUME {volume}")).map(drop)
    }

    /// Says the words and gives the server's number for them.
    pub(super) fn say(&mut self, words: &str) -> io::Result<u64> {
        self.order("SPEAK")?;
        let lines = self.order(&format!("{}\r\n.", marked(words)))?;
        let number = lines.iter().find_map(|line| line.strip_prefix("225-")?.trim().parse().ok());
        number.ok_or_else(|| io::ErrorKind::InvalidData.into())
    }

    /// Falls silent.
    pub(super) fn stop(&mut self) -> io::Result<()> {
        self.order("CANCEL self").map(drop)
    }

    /// Sends an order and waits until it is answered. An answer that says no is an error.
    fn order(&mut self, order: &str) -> io::Result<Vec<String>> {
        self.stream.write_all(format!("{order}\r\n").as_bytes())?;
        let mut lines = Vec::new();
        loop {
            let line = self.answers.recv_timeout(ANSWER).map_err(|_| io::ErrorKind::TimedOut)?;
            let last = line.as_bytes().get(3) != Some(&b'-');
            let done = line.starts_with('2');
            lines.push(line);
            match (last, done) {
                (true, true) => return Ok(lines),
                (true, false) => return Err(io::ErrorKind::InvalidInput.into()),
                (false, _) => {}
            }
        }
    }
}

impl Drop for Ssip {
    fn drop(&mut self) {
        // Ends the thread that reads; a server that is gone has ended it already.
        let _ = self.stream.shutdown(std::net::Shutdown::Both);
    }
}

/// Where the server of this user listens.
fn socket() -> Option<PathBuf> {
    if let Ok(address) = env::var("SPEECHD_ADDRESS") {
        return address.strip_prefix("unix_socket:").map(PathBuf::from);
    }
    let folder = |name: &str| env::var_os(name).filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let cache = || folder("XDG_CACHE_HOME").or_else(|| Some(folder("HOME")?.join(".cache")));
    Some(folder("XDG_RUNTIME_DIR").or_else(cache)?.join("speech-dispatcher/speechd.sock"))
}

/// A line without its end; none where the server is gone or sends what is no line.
fn next_line(lines: &mut BufReader<UnixStream>) -> Option<String> {
    let mut line = Vec::new();
    let read = lines.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line).ok()?;
    if read == 0 || line.pop() != Some(b'\n') {
        return None;
    }
    Some(String::from_utf8_lossy(&line).trim_end_matches('\r').to_owned())
}

/// An event that comes in several lines: the message, the client, the mark; then what it was.
#[derive(Debug, Default)]
struct Event(Vec<String>);

impl Event {
    fn take(&mut self, line: &str) -> Option<Happening> {
        if line.as_bytes().get(3) == Some(&b'-') {
            // A server has no reason to send more.
            if self.0.len() < 8 {
                self.0.extend(line.get(4..).map(str::to_owned));
            }
            return None;
        }
        let told = std::mem::take(&mut self.0);
        let message = told.first()?.trim().parse().ok()?;
        match line.get(..3)? {
            "700" => Some(Happening::Word(message, told.get(2)?.trim().parse().ok()?)),
            "702" | "703" => Some(Happening::Over(message)),
            _ => None,
        }
    }
}

/// The words in SSML, each behind a mark with its number. Each sentence stands apart: a mark between two is else lost.
fn marked(words: &str) -> String {
    let mut text = String::from("<speak><s>");
    let mut ended = false;
    for (number, word) in words.split_whitespace().enumerate() {
        text.push_str(if ended { "</s> <s>" } else { " " });
        // Nothing can go wrong in writing to a text.
        let _ = write!(text, "<mark name=\"{number}\"/>");
        for letter in word.chars().filter(|letter| !letter.is_control()) {
            match letter {
                '<' => text.push_str("&lt;"),
                '>' => text.push_str("&gt;"),
                '&' => text.push_str("&amp;"),
                '"' => text.push_str("&quot;"),
                other => text.push(other),
            }
        }
        ended = word.ends_with(SENTENCE_ENDS);
    }
    text + "</s></speak>"
}

fn one_line(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use std::{os::unix::net::UnixListener, sync::mpsc, thread::JoinHandle};

    use proptest::prelude::*;

    use super::*;

    /// A server that answers each order with the next of these; an empty one is no answer.
    fn server(answers: Vec<Vec<u8>>) -> (tempfile::TempDir, PathBuf, JoinHandle<Vec<String>>) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("speechd.sock");
        let listener = UnixListener::bind(&path).unwrap();
        let thread = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap());
            let mut heard = Vec::new();
            for answer in answers {
                let mut line = String::new();
                if lines.read_line(&mut line).unwrap_or(0) == 0 {
                    break;
                }
                heard.push(line.trim_end().to_owned());
                if stream.write_all(&answer).is_err() {
                    break;
                }
            }
            heard
        });
        (folder, path, thread)
    }

    fn ok(line: &str) -> Vec<u8> {
        format!("{line}\r\n").into_bytes()
    }

    fn hello() -> Vec<Vec<u8>> {
        vec![ok("208 OK CLIENT NAME SET"), ok("219 OK SSML MODE SET"), ok("220 OK NOTIFICATION SET")]
    }

    #[test]
    fn words_are_sent_with_marks_and_told_as_they_are_heard() {
        let mut answers = hello();
        answers.push(ok("230 OK RECEIVING DATA"));
        answers.push(Vec::new());
        answers.push(
            b"225-7\r\n225 OK MESSAGE QUEUED\r\n701-7\r\n701-1\r\n701 BEGIN\r\n700-7\r\n700-1\r\n700-1\r\n700 INDEX MARK\r\n\
              702-7\r\n702-1\r\n702 END\r\n"
                .to_vec(),
        );
        let (_folder, path, thread) = server(answers);
        let (tell, told) = mpsc::channel();
        let mut ssip = Ssip::at(&path, move |happening| tell.send(happening).unwrap_or(())).unwrap();
        assert_eq!(ssip.say("Fish & chips.\nQUIT?").unwrap(), 7);
        assert_eq!(told.recv_timeout(ANSWER), Ok(Happening::Word(7, 1)));
        assert_eq!(told.recv_timeout(ANSWER), Ok(Happening::Over(7)));
        drop(ssip);
        assert_eq!(told.recv_timeout(ANSWER), Ok(Happening::Gone));
        let heard = thread.join().unwrap();
        assert_eq!(
            heard[4..],
            [
                "<speak><s> <mark name=\"0\"/>Fish <mark name=\"1\"/>&amp; <mark name=\"2\"/>chips.</s> \
                 <s><mark name=\"3\"/>QUIT?</s></speak>",
                "."
            ]
        );
    }

    #[test]
    fn a_server_that_says_no_or_nothing_is_an_error_and_no_wait_for_ever() {
        let (_folder, path, _thread) = server(vec![ok("300 ERR"), Vec::new()]);
        assert!(Ssip::at(&path, |_| {}).is_err());
        let (_folder, path, _thread) = server(hello());
        let mut ssip = Ssip::at(&path, |_| {}).unwrap();
        assert!(ssip.say("one").is_err());
        assert!(Ssip::at(Path::new("/nowhere/speechd.sock"), |_| {}).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn whatever_a_server_sends_only_ends_the_line(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let mut answers = hello();
            answers.push([b"230 OK\r\n".to_vec(), bytes].concat());
            let (_folder, path, _thread) = server(answers);
            let mut ssip = Ssip::at(&path, |_| {}).unwrap();
            prop_assert!(ssip.order("SPEAK").is_ok());
        }

        #[test]
        fn marks_stand_before_every_word_and_nothing_else_is_markup(words in "[a-z<>&\"' .\\r\\n]{0,60}") {
            let text = marked(&words);
            prop_assert_eq!(text.matches("<mark ").count(), words.split_whitespace().count());
            prop_assert!(!text.contains(['\r', '\n']));
            let bare = text.replace("<speak>", "").replace("</speak>", "").replace("<s>", "").replace("</s>", "");
            let tags = bare.matches('<').count();
            prop_assert_eq!(tags, words.split_whitespace().count());
        }
    }
}
