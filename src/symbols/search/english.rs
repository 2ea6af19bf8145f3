//! English as a beginning speller hears it: how words sound, and their forms.
//!
//! The signs: consonants stand for themselves, C for ch, S for sh, T for th, N for ng, R for an r that many do not speak
//! (car, work); a e i o u are the short vowels, A E Y O U the long ones, W as in out, Q as in boy.

use std::{collections::HashMap, sync::LazyLock};

use super::rules::Rules;

const VOWELS: &str = "aeiouAEYOUWQ";

pub(super) const RULES: Rules = Rules {
    language: "en",
    sounds,
    stems,
    idle: &[
        "a", "an", "am", "and", "are", "at", "be", "do", "for", "have", "i", "id", "im", "in", "is", "it", "its",
        "like", "me", "my", "of", "on", "really", "some", "that", "the", "this", "to", "want", "with",
    ],
    swaps: &[
        (VOWELS, VOWELS, 3),
        ("a", "Aoue", 2),
        ("e", "Eia", 2),
        ("i", "YEe", 2),
        ("o", "Oua", 2),
        ("u", "Uoa", 2),
        ("W", "OUuo", 2),
        ("O", "Uu", 2),
        ("R", VOWELS, 3),
        ("bp", "bp", 5),
        ("bd", "bd", 4),
        ("td", "td", 4),
        ("gk", "gk", 5),
        ("fv", "fv", 3),
        ("T", "ftvds", 4),
        ("S", "sCj", 4),
        ("C", "tkj", 4),
        ("j", "dg", 3),
        ("s", "k", 6),
        ("mn", "mn", 5),
        ("N", "ng", 3),
        ("w", "rOUWu", 4),
        ("y", "EYij", 3),
        ("R", "r", 1),
        ("l", "wrUu", 6),
        ("v", "b", 6),
        ("q", "kpg", 5),
    ],
    adds: &[(VOWELS, 4), ("R", 3), ("h", 4), ("yw", 6), ("nmN", 6), ("rl", 7), ("k", 9)],
    weak: "aeiouAEYOUWQRh",
};

/// Where a spelling sounds so.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Any,
    /// The word begins with it.
    Start,
    /// The word ends with it.
    End,
    /// The word is it.
    Whole,
    /// e, i or y follows.
    Soft,
    /// The word ends with it, and there was a vowel before.
    Tail,
    /// No vowel follows.
    Closed,
    /// The word does not begin with it.
    Later,
}

/// Spellings and how they sound; of those that fit, the first counts. A letter without one sounds as itself.
#[rustfmt::skip]
const SPELLINGS: &[(&str, At, &str)] = {
    use At::{Any, Closed, End, Later, Soft, Start, Tail, Whole};
    &[
        ("are", Whole, "aR"), ("any", Whole, "enE"), ("again", Whole, "ugen"), ("autumn", Whole, "otum"),
        ("augh", Any, "o"), ("aigh", Any, "A"), ("aught", Any, "ot"), ("ache", Any, "Ak"), ("ange", Any, "Anj"),
        ("alk", Any, "ok"), ("alf", Any, "af"), ("alm", Any, "am"), ("all", Any, "ol"), ("air", Any, "eR"),
        ("are", End, "eR"), ("age", Tail, "ij"), ("ai", Any, "A"), ("ay", Any, "A"), ("au", Any, "o"), ("aw", Any, "o"),
        ("al", Tail, "ul"), ("ar", Tail, "aR"), ("a", Tail, "u"), ("ah", Closed, "a"),
        ("because", Any, "bikos"), ("beauti", Any, "byUti"), ("busy", Any, "bisE"), ("busi", Any, "bis"),
        ("build", Any, "bild"), ("bb", Any, "b"),
        ("chr", Any, "kr"), ("choir", Any, "kwYR"), ("cough", Any, "kof"), ("chem", Any, "kem"), ("come", Any, "kum"), ("cious", Any, "Sus"),
        ("cial", Any, "Sul"), ("cian", Any, "Sun"), ("ch", Any, "C"), ("ck", Any, "k"), ("cc", Soft, "ks"),
        ("cc", Any, "k"), ("cqu", Any, "kw"), ("c", Soft, "s"), ("c", Any, "k"),
        ("does", Whole, "dus"), ("done", Whole, "dun"), ("dge", Any, "j"), ("dg", Any, "j"), ("dd", Any, "d"),
        ("enough", Any, "inuf"), ("eye", Any, "Y"), ("eigh", Any, "A"), ("eau", Any, "O"), ("ear", Any, "ER"),
        ("eer", Any, "ER"), ("ea", Any, "E"), ("ee", Any, "E"), ("ew", Any, "U"), ("eu", Any, "U"), ("ey", End, "E"),
        ("ey", Any, "A"), ("ei", Any, "E"), ("er", Closed, "uR"), ("el", Tail, "ul"), ("es", Tail, "s"), ("ed", Tail, "d"),
        ("e", Tail, ""),
        ("friend", Any, "frend"), ("ff", Any, "f"),
        ("gh", Start, "g"), ("gn", Start, "n"), ("gn", End, "n"), ("gu", Soft, "g"), ("ge", Tail, "j"), ("giraf", Start, "jiraf"),
        ("gym", Start, "jim"), ("gg", Any, "g"), ("gh", Any, ""),
        ("heart", Any, "haRt"), ("hour", Start, "WR"), ("honest", Start, "onist"),
        ("igh", Any, "Y"), ("ire", Any, "YR"), ("ies", Tail, "Es"), ("ie", End, "E"), ("ie", Any, "E"), ("ind", End, "Ynd"),
        ("ild", End, "Yld"), ("ing", Tail, "iN"), ("ir", Closed, "uR"), ("i", Tail, "E"), ("island", Any, "Ylund"),
        ("kn", Start, "n"), ("kk", Any, "k"),
        ("laugh", Any, "laf"), ("love", Any, "luv"), ("le", Tail, "l"), ("ll", Any, "l"),
        ("mb", End, "m"), ("mn", End, "m"), ("mm", Any, "m"), ("many", Any, "menE"),
        ("ngs", End, "Ns"), ("ng", End, "N"), ("nk", Any, "Nk"), ("ng", Any, "Ng"), ("nn", Any, "n"),
        ("once", Any, "wuns"), ("one", Whole, "wun"), ("one", Tail, "On"), ("ought", Any, "ot"), ("ough", Any, "O"),
        ("ould", Any, "Ud"), ("our", Tail, "uR"), ("ous", End, "us"), ("oor", Any, "oR"), ("ou", Any, "W"),
        ("owe", Any, "W"), ("ow", Any, "O"), ("oo", Any, "U"), ("oa", Any, "O"), ("oe", Any, "O"), ("oi", Any, "Q"),
        ("oy", Any, "Q"), ("or", Tail, "uR"), ("o", Tail, "O"), ("oh", Closed, "O"),
        ("people", Any, "pEpl"), ("police", Any, "pulEs"), ("ph", Any, "f"), ("psy", Start, "sY"), ("ps", Start, "s"), ("pp", Any, "p"),
        ("quay", Whole, "kE"), ("qu", Any, "kw"), ("q", Any, "kw"),
        ("rough", Any, "ruf"), ("red", Tail, "Rd"), ("res", Tail, "Rs"), ("re", Tail, "R"), ("rh", Start, "r"), ("rr", Any, "r"), ("r", Closed, "R"),
        ("said", Any, "sed"), ("says", Any, "ses"), ("some", Any, "sum"), ("sch", Any, "sk"), ("sc", Soft, "s"),
        ("shi", Any, "Si"), ("sh", Any, "S"), ("ssion", Any, "Sun"), ("sion", Any, "Sun"), ("sure", End, "SuR"),
        ("sten", Any, "sun"), ("stle", Any, "sl"), ("sugar", Start, "Sugur"), ("ss", Any, "s"), ("sword", Any, "soRd"),
        ("tough", Any, "tuf"), ("touch", Any, "tuC"), ("tch", Any, "C"), ("they", Whole, "TA"), ("th", Any, "T"),
        ("tion", Any, "Sun"), ("tial", Any, "Sul"), ("ture", Tail, "CuR"), ("two", Whole, "tU"), ("tt", Any, "t"),
        ("uni", Start, "yUni"), ("use", Start, "yUs"), ("ur", Closed, "uR"), ("ue", Any, "U"), ("ui", Any, "U"), ("uy", Any, "Y"), ("ure", Tail, "UR"),
        ("was", Whole, "wos"), ("want", Any, "wont"), ("wat", Any, "wot"), ("wash", Any, "woS"), ("war", Any, "woR"),
        ("wor", Any, "wuR"), ("what", Any, "wot"), ("who", Any, "hU"), ("wh", Any, "w"), ("wr", Start, "r"),
        ("xb", Start, "eksb"), ("x", Start, "s"), ("xc", Soft, "ks"), ("x", Any, "ks"),
        ("you", Any, "yU"), ("y", Start, "y"), ("y", Tail, "E"), ("y", End, "Y"), ("y", Later, "i"),
        ("zz", Any, "s"), ("z", Any, "s"),
    ]
};

/// The spellings by their first letter.
type ByLetter = [Vec<(&'static str, At, &'static str)>; 26];

static BY_LETTER: LazyLock<ByLetter> = LazyLock::new(|| {
    let mut by_letter: ByLetter = Default::default();
    for spelling in SPELLINGS {
        if let Some(place) = spelling.0.bytes().next().and_then(letter) {
            by_letter[place].push(*spelling);
        }
    }
    by_letter
});

fn letter(byte: u8) -> Option<usize> {
    byte.is_ascii_lowercase().then(|| usize::from(byte - b'a'))
}

/// How a word sounds.
pub(super) fn sounds(word: &str) -> Vec<char> {
    let mut sounds: Vec<char> = Vec::with_capacity(word.len());
    let mut at = 0;
    while let Some(next) = word[at..].chars().next() {
        let (length, made) = spelling(word, at, sounds.iter().any(|sound| VOWELS.contains(*sound)));
        if length == 0 {
            sounds.push(long_vowel(word, at).unwrap_or(next));
            at += next.len_utf8();
        } else {
            sounds.extend(made.chars());
            at += length;
        }
    }
    sounds.dedup();
    sounds
}

/// The spelling that stands at a place of the word, by its length and its sounds; no length where none does.
fn spelling(word: &str, at: usize, after_vowel: bool) -> (usize, &'static str) {
    let rest = &word[at..];
    let Some(place) = rest.bytes().next().and_then(letter) else { return (0, "") };
    let fits = |(text, place, _): &&(&str, At, &str)| {
        let Some(after) = rest.strip_prefix(text) else { return false };
        match place {
            At::Any => true,
            At::Start => at == 0,
            At::End => after.is_empty(),
            At::Whole => at == 0 && after.is_empty(),
            At::Soft => after.starts_with(['e', 'i', 'y']),
            At::Tail => after.is_empty() && after_vowel,
            At::Closed => !after.starts_with(['a', 'e', 'i', 'o', 'u', 'y']),
            At::Later => at > 0,
        }
    };
    BY_LETTER[place].iter().find(fits).map_or((0, ""), |(text, _, made)| (text.len(), *made))
}

/// A vowel, one consonant and an e at the end: home, likes.
fn long_vowel(word: &str, at: usize) -> Option<char> {
    let rest = word.as_bytes().get(at..)?;
    let ends = matches!(rest, [_, _, b'e'] | [_, _, b'e', b's' | b'd']);
    let long = match rest.first()? {
        b'a' => 'A',
        b'e' => 'E',
        b'i' => 'Y',
        b'o' => 'O',
        b'u' => 'U',
        _ => return None,
    };
    (ends && !b"aeiour".contains(&rest[1])).then_some(long)
}

/// Forms that no ending makes, each with its word.
#[rustfmt::skip]
const IRREGULAR: &[(&str, &str)] = &[
    ("ate", "eat"), ("eaten", "eat"), ("bad", "worse"), ("been", "be"), ("began", "begin"), ("bit", "bite"), ("bitten", "bite"),
    ("blew", "blow"), ("bought", "buy"), ("broke", "break"), ("broken", "break"), ("brought", "bring"), ("built", "build"),
    ("came", "come"), ("caught", "catch"), ("child", "children"), ("chose", "choose"), ("chosen", "choose"), ("cried", "cry"),
    ("did", "do"), ("done", "do"), ("drank", "drink"), ("drawn", "draw"), ("drew", "draw"), ("driven", "drive"),
    ("drove", "drive"), ("dying", "die"), ("feet", "foot"), ("fell", "fall"), ("fallen", "fall"), ("felt", "feel"),
    ("feelings", "feel"), ("fought", "fight"), ("flew", "fly"), ("forgot", "forget"), ("forgotten", "forget"),
    ("found", "find"), ("friends", "friend"), ("gave", "give"), ("geese", "goose"), ("gone", "go"), ("went", "go"),
    ("got", "get"), ("grew", "grow"), ("grown", "grow"), ("had", "have"), ("heard", "hear"), ("held", "hold"), ("hid", "hide"),
    ("hidden", "hide"), ("kept", "keep"), ("knew", "know"), ("knives", "knife"), ("left", "leave"), ("lent", "lend"),
    ("lit", "light"), ("lost", "lose"), ("lying", "lie"), ("made", "make"), ("men", "man"), ("met", "meet"), ("mice", "mouse"),
    ("paid", "pay"), ("ran", "run"), ("rang", "ring"), ("ridden", "ride"), ("rode", "ride"), ("said", "say"), ("sang", "sing"),
    ("sung", "sing"), ("sat", "sit"), ("saw", "see"), ("seen", "see"), ("sent", "send"), ("shook", "shake"), ("shown", "show"),
    ("slept", "sleep"), ("sold", "sell"), ("spent", "spend"), ("spoke", "speak"), ("spoken", "speak"), ("stood", "stand"),
    ("stole", "steal"), ("stolen", "steal"), ("swam", "swim"), ("swum", "swim"), ("taken", "take"), ("took", "take"),
    ("taught", "teach"), ("teeth", "tooth"), ("threw", "throw"), ("thrown", "throw"), ("thought", "think"), ("told", "tell"),
    ("wives", "wife"), ("woke", "wake"), ("women", "woman"), ("won", "win"), ("wore", "wear"), ("worn", "wear"),
    ("wrote", "write"), ("written", "write"), ("thieves", "thief"), ("shelves", "shelf"), ("dice", "die"),
];

static WORD_OF: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| IRREGULAR.iter().copied().collect());

/// The words of which a word may be a form: of "running" that is run, of "cities" city.
pub(super) fn stems(word: &str) -> Vec<String> {
    let mut stems: Vec<String> = WORD_OF.get(word).map(|stem| (*stem).to_owned()).into_iter().collect();
    let endings: &[(&str, &[&str])] = &[
        ("ies", &["y", "ie"]),
        ("ied", &["y", "ie"]),
        ("ier", &["y"]),
        ("iest", &["y"]),
        ("ily", &["y"]),
        ("ves", &["f", "fe", "ve"]),
        ("es", &["", "e"]),
        ("s", &[""]),
        ("ings", &["", "e"]),
        ("ing", &["", "e"]),
        ("ed", &["", "e"]),
        ("ers", &["", "e"]),
        ("er", &["", "e"]),
        ("est", &["", "e"]),
        ("ly", &[""]),
        ("y", &["", "e"]),
        ("iness", &["y"]),
        ("ness", &[""]),
        ("ful", &[""]),
        ("n", &[""]),
    ];
    for (ending, becomes) in endings {
        let Some(root) = word.strip_suffix(ending) else { continue };
        if *ending == "s" && root.ends_with('s') || *ending == "n" && !root.ends_with('e') {
            continue;
        }
        stems.extend(becomes.iter().map(|end| format!("{root}{end}")));
        let mut letters = root.chars();
        let (last, second) = (letters.next_back(), letters.clone().next_back());
        if last == second && ending.starts_with(['i', 'e', 'y']) {
            stems.push(letters.as_str().to_owned());
        }
    }
    stems.retain(|stem| {
        stem.len() >= 2 && stem.contains(['a', 'e', 'i', 'o', 'u', 'y']) && (stem.len() > 2 || *stem == "go")
    });
    stems
}
