//! Scripts: what a child does, step by step, with the names that stand on the screen.

use std::{
    fs,
    path::{Path, PathBuf},
};

use ron::{Options, error::SpannedError, extensions::Extensions, value::RawValue};
use serde::Deserialize;

use super::PlayError;
use crate::{
    plan::Stage,
    record::{HowFar, PersonPresent, Purpose, Viewer, showable},
};

/// The form of scripts that this program reads.
const FORMAT: u16 = 1;
/// No script is as long, in bytes.
const LONGEST: u64 = 1_000_000;

/// A line of a drawing: points in thousandths of the canvas width and height, 0 to 1000.
pub type Line = Vec<(u16, u16)>;

/// A script, as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Script {
    /// The file.
    pub file: PathBuf,
    /// The plan's id.
    pub plan: String,
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// What the conversation is for.
    pub purpose: Purpose,
    /// What the child is called.
    pub child: String,
    /// Who is with the child.
    pub with: Vec<PersonPresent>,
    /// About whom "Who can see what you say?" asks.
    pub viewers: Vec<Viewer>,
    /// The day of the meeting, as `2026-03-12`.
    pub meeting: Option<String>,
    /// The day on which the child is told what will be done.
    pub told: Option<String>,
    /// How far through school the child is; none: as the plan usually has it.
    pub stage: Option<Stage>,
    /// Packs of the vault's home whose boards join the plan, by name.
    pub boards: Vec<String>,
    /// What the child places was placed on cards on paper before.
    pub from_paper: bool,
    /// Cards and pages that are shown because the adult turned them on, as `primary.lessons/maths` and `primary.lessons`.
    pub shown: Vec<String>,
    /// Cards, told lines, pages and topics that the adult left out.
    pub left_out: Vec<String>,
    /// What the child does.
    pub steps: Vec<(usize, Step)>,
}

/// One step. Names are those on the screen.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Step {
    /// The heading must be this.
    Expect(String),
    /// Press the control of this name.
    Press(String),
    /// Put the card on the place.
    Put(String, String),
    /// Press "Talk", say what is in this WAV file (a path beside the script), press "Finish".
    Say(String),
    /// Draw these lines, with the colour that is chosen.
    Draw(Vec<Line>),
    /// Take a break.
    Break,
    /// Carry on after a break.
    CarryOn,
    /// After the end: people agree to do something.
    Outcome {
        /// The answer that it follows from, as it was read back; none: all that was said.
        #[serde(default)]
        said: Option<String>,
        /// What will be done.
        will: String,
        /// By whom.
        who: String,
        /// By when: a day as `2027-03-29`, or words.
        #[serde(default)]
        by: String,
    },
    /// After the end: what became of the outcome with these words.
    Became {
        /// What was to be done.
        will: String,
        /// `done`, `partly` or `not_done`.
        how: HowFar,
        /// Why, or what is left.
        #[serde(default)]
        why: String,
    },
    /// After the end: the child was told of the outcome with these words.
    Told {
        /// What was to be done.
        will: String,
        /// On which day, as `2027-04-20`.
        day: String,
    },
}

#[derive(Deserialize)]
struct Head {
    format: u16,
}

/// The file's own form. The steps are read one by one, so that each knows its line.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written<'a> {
    #[expect(dead_code, reason = "it was read before, by `Head`; here it only has its place in the form")]
    format: u16,
    plan: String,
    language: String,
    purpose: Purpose,
    child: String,
    with: Vec<PersonPresent>,
    #[serde(default)]
    viewers: Vec<Viewer>,
    #[serde(default)]
    meeting: Option<String>,
    #[serde(default)]
    told: Option<String>,
    #[serde(default)]
    stage: Option<Stage>,
    #[serde(default)]
    boards: Vec<String>,
    #[serde(default)]
    from_paper: bool,
    #[serde(default)]
    shown: Vec<String>,
    #[serde(default)]
    left_out: Vec<String>,
    #[serde(borrow)]
    steps: Vec<&'a RawValue>,
}

impl Script {
    /// Reads a script.
    ///
    /// # Errors
    /// The file cannot be read, or is no script; then with its line.
    pub fn read(file: &Path) -> Result<Self, PlayError> {
        let unreadable = |source| PlayError::ScriptFile { file: file.to_owned(), source };
        if fs::metadata(file).map_err(unreadable)?.len() > LONGEST {
            return Err(PlayError::script(file, 1, "this is far too long for a script"));
        }
        Self::parse(file, &fs::read_to_string(file).map_err(unreadable)?)
    }

    /// Reads a script from its text; `file` is only named.
    ///
    /// # Errors
    /// As [`Script::read`].
    pub(crate) fn parse(file: &Path, text: &str) -> Result<Self, PlayError> {
        let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        let at = |line: usize, error: &SpannedError| {
            PlayError::script(
                file,
                line + error.span.start.line,
                format!("this is not how a script is written: {}", showable(&error.code.to_string())),
            )
        };
        if let Ok(Head { format }) = options.from_str(text)
            && format != FORMAT
        {
            let what = format!("the script has format {format}, this program reads {FORMAT}; get a newer My Views");
            return Err(PlayError::script(file, 1, what));
        }
        let written: Written<'_> = options.from_str(text).map_err(|error| at(0, &error))?;
        let mut steps = Vec::new();
        for raw in written.steps {
            let step = raw.trim().get_ron();
            // The step is a part of the text, so its beginning tells its line.
            let begin = (step.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
            let line = text.get(..begin).unwrap_or_default().matches('\n').count();
            steps.push((line + 1, options.from_str(step).map_err(|error| at(line, &error))?));
        }
        let Written {
            plan,
            language,
            purpose,
            child,
            with,
            viewers,
            meeting,
            told,
            stage,
            shown,
            left_out,
            boards,
            from_paper,
            ..
        } = written;
        let file = file.to_owned();
        Ok(Self {
            file,
            plan,
            language,
            purpose,
            child,
            with,
            viewers,
            meeting,
            told,
            stage,
            boards,
            from_paper,
            shown,
            left_out,
            steps,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "(format: 1, plan: \"primary\", language: \"en-GB\", purpose: \"annual_review\", child: \"Sam\",\n with: [], meeting: \"2026-03-12\",\n steps: [\n";

    fn parse(steps: &str) -> Result<Script, PlayError> {
        Script::parse(Path::new("a.ron"), &format!("{HEAD}{steps}"))
    }

    #[test]
    fn each_step_knows_its_line() {
        let steps = "Press(\"a\"), // first, \"[(\n\n /* two\nlines */ Put(\"b\", \"c\\\"]\"),\nDraw([[(0, 1),\n(2, 3)]]), Break])";
        let script = parse(steps).unwrap();
        let expected = [
            (4, Step::Press("a".into())),
            (7, Step::Put("b".into(), "c\"]".into())),
            (8, Step::Draw(vec![vec![(0, 1), (2, 3)]])),
            (9, Step::Break),
        ];
        assert_eq!(script.steps, expected);
        assert_eq!(script.meeting.as_deref(), Some("2026-03-12"));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        for (steps, line) in [
            ("Press(\"a\"),\nPush(\"b\")])", 5),
            ("Press(\"a\"),\nPut(\n\"b\", 7)])", 6),
            ("Press(\"a\"),\nPress \"b\"])", 5),
            ("\n\nPress(\"a\"", 6),
        ] {
            let error = parse(steps).unwrap_err();
            assert!(!error.is_machine());
            assert!(error.to_string().starts_with(&format!("a.ron, line {line}: ")), "{error}");
        }
    }

    #[test]
    fn a_newer_script_is_told() {
        let error = Script::parse(Path::new("a.ron"), "(format: 2, scenes: [])").unwrap_err();
        assert!(error.to_string().contains("format 2"), "{error}");
    }
}
