//! Proving a plan: every word has a symbol, every text exists, boards are fair, nothing is left over.

mod boards;
mod lines;
mod texts;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    path::PathBuf,
};

use self::lines::Lines;
use super::{Kind, Page, Plan, Source, Stage, Wording};
use crate::record::showable;

/// Headings of the reports that a page may feed. A: section A of an EHC plan; P: About Me (PRSB); O: one-page profile;
/// H: Three Houses; M: the sheet for the person who leads the meeting.
const HEADINGS: [&str; 22] = [
    "A.aspirations",
    "A.play",
    "A.health",
    "A.school",
    "A.independence",
    "A.friendships",
    "A.future",
    "A.communicate",
    "P.important",
    "P.people",
    "P.communicate",
    "P.wellness",
    "P.dos",
    "P.support",
    "P.also",
    "O.like_about_me",
    "O.important",
    "O.support",
    "H.good",
    "H.worries",
    "H.dreams",
    "M.meeting",
];

/// How heavy a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The plan must not be used so.
    Wrong,
    /// A person should look at it.
    Doubtful,
}

/// Something in a plan that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How heavy it is.
    pub weight: Weight,
    /// The file.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, line {}: {}. {}", self.file.display(), self.line, self.what, self.remedy)
    }
}

/// Everything that is not as it should be in `plan`, which was read from `source`, in the order of the file: its form, its
/// words in every one of `languages`, of which the first must have them all, and the symbols, of which `symbols` says whether
/// there is one.
#[must_use]
pub fn check(plan: &Plan, source: &Source, languages: &[&dyn Wording], symbols: &dyn Fn(&str) -> bool) -> Vec<Finding> {
    let mut checker = Checker { plan, source, lines: Lines::of(plan, source), symbols, findings: Vec::new() };
    checker.plan();
    checker.topics();
    checker.order();
    for (index, page) in plan.pages.iter().enumerate() {
        checker.page(index, page);
    }
    checker.scales();
    for (nth, language) in languages.iter().enumerate() {
        texts::check(&mut checker, *language, nth == 0);
    }
    let mut findings = checker.findings;
    findings.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    findings.dedup();
    findings
}

struct Checker<'a> {
    plan: &'a Plan,
    source: &'a Source,
    lines: Lines,
    symbols: &'a dyn Fn(&str) -> bool,
    findings: Vec<Finding>,
}

impl Checker<'_> {
    fn wrong(&mut self, line: usize, what: impl Into<String>, remedy: impl Into<String>) {
        self.find(Weight::Wrong, self.source.file.clone(), line, what, remedy);
    }

    fn find(&mut self, weight: Weight, file: PathBuf, line: usize, what: impl Into<String>, remedy: impl Into<String>) {
        let (what, remedy) = (showable(&what.into()), showable(&remedy.into()));
        self.findings.push(Finding { weight, file, line, what, remedy });
    }

    fn plan(&mut self) {
        self.id(1, &self.plan.id);
        if self.plan.purposes.is_empty() {
            self.wrong(
                1,
                "the plan serves no purpose",
                "Name one at least in `purposes`, for example \"annual_review\".",
            );
        }
        if self.plan.ages.0 > self.plan.ages.1 {
            self.wrong(1, "the first age is above the last", "Write the younger age first in `ages`.");
        }
    }

    fn topics(&mut self) {
        let mut seen = BTreeSet::new();
        for (index, topic) in self.plan.topics.iter().enumerate() {
            let line = self.lines.topics[index];
            self.id(line, &topic.id);
            self.symbol(line, &topic.symbol);
            if !seen.insert(&topic.id) {
                self.wrong(line, format!("the topic `{}` stands twice", topic.id), "Take one of the two out.");
            }
            if !self.plan.pages.iter().any(|page| page.topic.as_ref() == Some(&topic.id)) {
                let what = format!("the topic `{}` has no page", topic.id);
                self.wrong(line, what, format!("Write a page with `topic: \"{}\"`, or take the topic out.", topic.id));
            }
        }
        let mut seen = BTreeSet::new();
        for (index, page) in self.plan.pages.iter().enumerate() {
            let line = self.lines.pages[index];
            self.id(line, &page.id);
            if !seen.insert(&page.id) {
                self.wrong(line, format!("the page `{}` stands twice", page.id), "Give one of the two another id.");
            }
            if page.id == "topic" {
                let remedy = "Give it another id: `PLAN-topic-…` are the words of topics.";
                self.wrong(line, "a page cannot have the id `topic`", remedy);
            }
            if let Some(topic) = &page.topic
                && !self.plan.topics.iter().any(|known| known.id == *topic)
            {
                let what =
                    format!("the page `{}` belongs to the topic `{topic}`, which the plan does not have", page.id);
                self.wrong(line, what, "Write the topic in `topics`, or correct the name.");
            }
        }
    }

    /// Pages that every plan has once, at each stage of school.
    fn order(&mut self) {
        let topics = usize::from(!self.plan.topics.is_empty());
        let read_back = usize::from(!self.plan.observed);
        for stage in [Stage::Primary, Stage::Secondary, Stage::After] {
            let mut count = BTreeMap::new();
            for page in self.plan.pages.iter().filter(|page| page.stages.is_empty() || page.stages.contains(&stage)) {
                *count.entry(kind_word(page)).or_insert(0) += 1;
            }
            let needed = [("Hello", 1), ("Agreement", 1), ("Topics", topics), ("Check", read_back), ("Thanks", 1)];
            for (kind, needed) in needed {
                let there = count.get(kind).copied().unwrap_or(0);
                if there != needed {
                    let what = format!("there are {there} pages of the kind {kind}, and {needed} must be there");
                    self.wrong(
                        1,
                        what,
                        format!("Look at the pages for the stage {stage:?}: add one, or take one out."),
                    );
                }
            }
        }
        if !self.plan.pages.last().is_some_and(|page| page.kind == Kind::Thanks) {
            let line = self.lines.pages.last().copied().unwrap_or(1);
            self.wrong(line, "the last page does not say thank you", "Put the page of the kind Thanks last.");
        }
    }

    fn page(&mut self, index: usize, page: &Page) {
        let line = self.lines.pages[index];
        self.symbol(line, &page.symbol);
        for heading in &page.feeds {
            if !HEADINGS.contains(&heading.as_str()) {
                let what = format!("the page `{}` feeds `{heading}`, which no report has", page.id);
                self.wrong(line, what, format!("Write one of: {}.", HEADINGS.join(", ")));
            }
        }
        if page.ehc && !page.off {
            let what = format!("the page `{}` is for children with an EHC plan, and is shown to every child", page.id);
            self.wrong(line, what, "Write `off: true` as well.");
        }
        boards::check(self, index, page);
    }

    fn id(&mut self, line: usize, id: &str) {
        let fits = id.starts_with(|letter: char| letter.is_ascii_lowercase())
            && id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_');
        if !fits {
            let what = format!("{id:?} is no id");
            self.wrong(line, what, "Begin with a small letter; then small letters, digits and _ (no hyphen).");
        }
    }

    fn symbol(&mut self, line: usize, symbol: &str) {
        if !(self.symbols)(symbol) {
            let what = format!("there is no symbol `{symbol}`");
            self.wrong(line, what, "Use the id of a symbol in symbols/core.ron, or add the symbol there.");
        }
    }
}

fn kind_word(page: &Page) -> &'static str {
    match page.kind {
        Kind::Hello { .. } => "Hello",
        Kind::Agreement => "Agreement",
        Kind::Topics => "Topics",
        Kind::Check => "Check",
        Kind::Thanks => "Thanks",
        _ => "other",
    }
}

#[cfg(test)]
mod tests;
