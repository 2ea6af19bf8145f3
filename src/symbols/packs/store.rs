//! The packs of a home: a folder for each, `HOME/packs/NAME`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::Arc,
};

use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::{
    LeftOut, Pack, PackError, PackPicture, Shelf, Watch,
    import::{self, Made},
    listing::{Listing, Place},
    manifest::{LIST, Manifest, PICTURES},
    source::Source,
};
use crate::symbols::{
    BoardShown, Library, Named,
    picture::{self, LONGEST_FILE},
    text::id_of,
};

/// Under such a name a pack grows until it is whole.
const GROWING: &str = ".growing-";

/// Under such a name a pack waits to be removed, so that no half of it is ever seen.
const GOING: &str = ".going-";

/// What a school chose.
const CHOICES: &str = "choices.ron";

/// The pack of pictures that a school brought one by one.
const OWN: &str = "own_pictures";

/// The source that a growing pack is made from.
const MARK: &str = "source";

/// What to bring in.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// A folder or file.
    pub path: PathBuf,
    /// The pack's name, where it is not to be made from the set's.
    pub name: Option<String>,
    /// The licence of pictures that say none.
    pub licence: Option<String>,
    /// The author of pictures that say none.
    pub author: Option<String>,
    /// The language of the words, as a BCP 47 tag.
    pub language: Option<String>,
}

/// What was brought in.
#[derive(Debug)]
pub struct Added {
    /// The pack, open.
    pub pack: Pack,
    /// Files of pictures, those in lines included.
    pub files: usize,
    /// Of these, files that an import which was stopped had made.
    pub resumed: usize,
    /// What was left out, and why, in order.
    pub left_out: Vec<LeftOut>,
}

/// What a folder or file holds, before it is brought in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The set's name.
    pub set: String,
    /// Its licence; empty where none is given.
    pub licence: String,
    /// Its author; empty where they are not known.
    pub author: String,
    /// Pictures that will be tried.
    pub pictures: usize,
    /// Boards that will be read.
    pub boards: usize,
    /// What is known to be left out.
    pub left_out: Vec<LeftOut>,
}

/// What a school chose among its pictures.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choices {
    /// The pack whose pictures come first, for a child for whom no other was chosen.
    #[serde(default)]
    pub first: Option<String>,
    /// Pictures that stand for a symbol of ours or for a word, by its id or the word in small letters.
    #[serde(default)]
    pub replaced: BTreeMap<String, String>,
}

/// The packs of a home.
#[derive(Debug, Clone)]
pub struct PackStore {
    folder: PathBuf,
}

impl PackStore {
    /// The packs of this home, which need not be there yet.
    #[must_use]
    pub fn of(home: &Path) -> Self {
        Self { folder: home.join("packs") }
    }

    /// Names of the packs, in order.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn names(&self) -> Result<Vec<String>, PackError> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(PackError::disk("cannot open", &self.folder)(error)),
        };
        let name = |entry: fs::DirEntry| entry.file_name().into_string().ok();
        let mut names: Vec<_> = entries.flatten().filter_map(name).filter(|name| !name.starts_with('.')).collect();
        names.retain(|name| self.folder.join(name).join(LIST).is_file());
        names.sort();
        Ok(names)
    }

    /// The pack `name`.
    ///
    /// # Errors
    /// There is none, or its list is not as it should be.
    pub fn open(&self, name: &str) -> Result<Pack, PackError> {
        Pack::open(&self.folder_of(name)?)
    }

    /// Every pack that can be opened, and what is wrong with the others.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn open_all(&self) -> Result<(Vec<Pack>, Vec<PackError>), PackError> {
        let (mut packs, mut faults) = (Vec::new(), Vec::new());
        for name in self.names()? {
            match self.open(&name) {
                Ok(pack) => packs.push(pack),
                Err(fault) => faults.push(fault),
            }
        }
        Ok((packs, faults))
    }

    fn folder_of(&self, name: &str) -> Result<PathBuf, PackError> {
        let there = self.names()?.iter().any(|other| other == name);
        if there { Ok(self.folder.join(name)) } else { Err(PackError::NoSuch { name: name.to_owned() }) }
    }

    /// Looks what a folder or file holds, and changes nothing.
    ///
    /// # Errors
    /// It is no set.
    pub fn preview(path: &Path) -> Result<Preview, PackError> {
        let mut source = Source::open(path)?;
        let Listing { set, licence, author, pictures, boards, left_out, .. } = Listing::of(&mut source)?;
        Ok(Preview { set, licence, author, pictures: pictures.len(), boards: boards.len(), left_out })
    }

    /// Some pictures of a folder or file with their words, as they would be brought in: at most `most`, from all parts of it.
    ///
    /// # Errors
    /// It is no set.
    pub fn samples(path: &Path, most: usize) -> Result<Vec<Named>, PackError> {
        let mut source = Source::open(path)?;
        let listing = Listing::of(&mut source)?;
        let apart = listing.pictures.len().div_ceil(most.max(1)).max(1);
        let mut samples = Vec::new();
        let mut words: BTreeMap<&str, &str> = BTreeMap::new();
        for wanted in listing.pictures.iter().filter(|wanted| !wanted.hidden).step_by(apart).take(most) {
            match &wanted.place {
                Place::Member(name) => _ = words.insert(name, &wanted.words[0]),
                Place::Held(bytes) => samples.extend(sample(&wanted.words[0], bytes)),
            }
        }
        source.each(&words.keys().copied().collect(), LONGEST_FILE, |name, found| {
            samples.extend(words.get(name).zip(found.ok()).and_then(|(word, bytes)| sample(word, &bytes)));
            ControlFlow::Continue(())
        })?;
        Ok(samples)
    }

    /// Brings in a set. Nothing of it is seen before all of it is there. An import that was stopped, by `watch` or by the
    /// power, goes on where it was when the same set is brought in again.
    ///
    /// # Errors
    /// It is no set, none of its pictures can be used, a pack of that name is there, the disk refuses, or it was stopped.
    pub fn add(&self, request: &Request, watch: Watch<'_>) -> Result<Added, PackError> {
        let mut source = Source::open(&request.path)?;
        let mut listing = Listing::of(&mut source)?;
        if listing.pictures.is_empty() && listing.boards.is_empty() {
            return Err(PackError::Nothing { path: request.path.clone(), left_out: listing.left_out });
        }
        let given = request.name.as_ref().filter(|name| !name.trim().is_empty());
        let name = id_of(given.unwrap_or(&listing.set));
        let whole = self.folder.join(&name);
        if whole.exists() {
            return Err(PackError::There { name });
        }
        let growing = import::folder(&self.folder.join(format!("{GROWING}{name}")))?;
        let pictures = goes_on(&growing, &source.mark())?;
        let mut made = import::make(&source, &listing, &pictures, watch)?;
        let (files, resumed) = (made.files.len(), made.resumed);
        listing.left_out.extend(std::mem::take(&mut made.left_out).into_iter().map(|(_, left_out)| left_out));
        let manifest = manifest(&name, request, &mut listing, &made);
        // Boards of words alone are boards: our own symbols stand in.
        if manifest.pictures.is_empty() && manifest.boards.is_empty() {
            remove(&growing)?;
            return Err(PackError::Nothing { path: request.path.clone(), left_out: listing.left_out });
        }
        write(&growing.join(LIST), &manifest)?;
        let mark = growing.join(MARK);
        fs::remove_file(&mark).map_err(PackError::disk("cannot remove", &mark))?;
        import::settle(&pictures)?;
        import::settle(&growing)?;
        fs::rename(&growing, &whole).map_err(PackError::disk("cannot name", &whole))?;
        import::settle(&self.folder)?;
        Ok(Added { pack: Pack::open(&whole)?, files, resumed, left_out: listing.left_out })
    }

    /// Adds one picture, under this word, to the pack of pictures that a school brought one by one; `set` names that pack where it is
    /// not there yet. Gives the picture's id.
    ///
    /// # Errors
    /// It is no picture that can be used, the pack's list is not as it should be, or the disk refuses.
    pub fn add_picture(&self, path: &Path, word: &str, set: &str) -> Result<String, PackError> {
        let refused = |why| PackError::Picture { path: path.to_owned(), why };
        let kept = picture::read_file(path).map_err(refused)?;
        let folder = import::folder(&self.folder.join(OWN))?;
        let pictures = import::folder(&folder.join(PICTURES))?;
        let mut manifest =
            if folder.join(LIST).is_file() { Pack::open(&folder)?.into_manifest() } else { Manifest::new(set) };
        let plain = id_of(word);
        let numbered = (2_u32..).map(|number| format!("{plain}_{number}"));
        let free = |name: &String| !manifest.pictures.iter().any(|of| of.id == format!("{OWN}-{name}"));
        let name = std::iter::once(plain.clone()).chain(numbered).find(free).unwrap_or_default();
        let (id, file) = (format!("{OWN}-{name}"), format!("{name}.{}", kept.form.ending()));
        let (to, part) = (pictures.join(&file), pictures.join(format!("{file}.part")));
        fs::write(&part, &kept.bytes)
            .and_then(|()| fs::rename(&part, &to))
            .map_err(PackError::disk("cannot write", &to))?;
        import::settle(&pictures)?;
        let (group, words) = (String::new(), vec![word.to_owned()]);
        let (line, licence, author) = (None, None, None);
        manifest.pictures.push(PackPicture {
            id: id.clone(),
            file,
            line,
            group,
            words,
            licence,
            author,
            hidden: false,
        });
        write(&folder.join(LIST), &manifest)?;
        Ok(id)
    }

    /// Removes a pack and what an import of that name left behind. Records do not need it: the pictures that they show
    /// travel with them.
    ///
    /// # Errors
    /// There is no such pack, or the disk refuses.
    pub fn remove(&self, name: &str) -> Result<(), PackError> {
        let growing = self.folder.join(format!("{GROWING}{}", id_of(name)));
        let was_growing = growing.is_dir();
        if was_growing {
            remove(&growing)?;
        }
        let folder = match self.folder_of(name) {
            Err(PackError::NoSuch { .. }) if was_growing => return Ok(()),
            folder => folder?,
        };
        let going = self.folder.join(format!("{GOING}{name}"));
        if going.exists() {
            remove(&going)?;
        }
        fs::rename(&folder, &going).map_err(PackError::disk("cannot remove", &folder))?;
        remove(&going)
    }

    /// What the school chose; nothing where it never did.
    ///
    /// # Errors
    /// The file is there and cannot be read or understood.
    pub fn choices(&self) -> Result<Choices, PackError> {
        let file = self.folder.join(CHOICES);
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Choices::default()),
            Err(error) => return Err(PackError::disk("cannot read", &file)(error)),
        };
        ron::from_str(&text).map_err(|error| PackError::List {
            file,
            line: error.span.start.line,
            what: error.code.to_string(),
        })
    }

    /// Our own set and the packs of this home in the school's order, and what is wrong with packs that cannot be opened.
    ///
    /// # Errors
    /// The folder or the school's choice cannot be read.
    pub fn shelf(&self, own: Arc<Library>) -> Result<(Shelf, Vec<PackError>), PackError> {
        let (packs, faults) = self.open_all()?;
        Ok((Shelf::new(own, packs.into_iter().map(Arc::new).collect(), &self.choices()?, None), faults))
    }

    /// Keeps what the school chose.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn choose(&self, choices: &Choices) -> Result<(), PackError> {
        import::folder(&self.folder)?;
        write(&self.folder.join(CHOICES), choices)
    }
}

fn sample(label: &str, bytes: &[u8]) -> Option<Named> {
    let kept = picture::read(bytes).ok()?;
    Some(Named { label: label.to_owned(), bytes: kept.bytes })
}

fn remove(folder: &Path) -> Result<(), PackError> {
    fs::remove_dir_all(folder).map_err(PackError::disk("cannot remove", folder))
}

/// The folder of pictures of a growing pack, with what an import of the same source has made; emptied where it was another.
fn goes_on(growing: &Path, mark: &str) -> Result<PathBuf, PackError> {
    let (file, pictures) = (growing.join(MARK), growing.join(PICTURES));
    if fs::read_to_string(&file).is_ok_and(|before| before == mark) {
        return import::folder(&pictures);
    }
    if pictures.exists() {
        remove(&pictures)?;
    }
    fs::write(&file, mark).map_err(PackError::disk("cannot write", &file))?;
    import::folder(&pictures)
}

/// The list of the pictures that were made.
fn manifest(name: &str, request: &Request, listing: &mut Listing, made: &Made) -> Manifest {
    let mut manifest = Manifest::new(&listing.set);
    let chosen = |given: &Option<String>, own: &str| given.clone().unwrap_or_else(|| own.to_owned());
    manifest.licence = chosen(&request.licence, &listing.licence);
    manifest.author = chosen(&request.author, &listing.author);
    manifest.language = chosen(&request.language, &listing.language);
    manifest.groups = listing.groups();
    let whole_id = |id: &str| format!("{name}-{id}");
    for (nth, wanted) in std::mem::take(&mut listing.pictures).into_iter().enumerate() {
        // A picture of which only the lines could be read is better than none.
        let (colour, line) = (made.files.get(&(nth, false)), made.files.get(&(nth, true)));
        let Some(file) = colour.or(line) else { continue };
        manifest.pictures.push(PackPicture {
            id: whole_id(&wanted.id),
            file: file.clone(),
            line: line.filter(|_| colour.is_some()).cloned(),
            group: wanted.group,
            words: wanted.words,
            licence: wanted.licence.filter(|licence| *licence != manifest.licence),
            author: wanted.author.filter(|author| *author != manifest.author),
            hidden: wanted.hidden,
        });
    }
    let there: BTreeSet<&str> = manifest.pictures.iter().map(|picture| picture.id.as_str()).collect();
    let mut boards: Vec<BoardShown> = std::mem::take(&mut listing.boards);
    for card in boards.iter_mut().flat_map(|board| &mut board.cards) {
        card.picture = card.picture.take().map(|id| whole_id(&id)).filter(|id| there.contains(id.as_str()));
    }
    manifest.groups.retain(|group| manifest.pictures.iter().any(|picture| picture.group == *group));
    manifest.boards = boards;
    manifest
}

/// Writes a list whole or not at all.
fn write(path: &Path, value: &impl Serialize) -> Result<(), PackError> {
    let disk = || PackError::disk("cannot write", path);
    let pretty = PrettyConfig::new().depth_limit(2).compact_arrays(true);
    let text = ron::ser::to_string_pretty(value, pretty).map_err(|error| disk()(io::Error::other(error)))?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::with_prefix_in(".list-", folder).map_err(disk())?;
    io::Write::write_all(&mut file, text.as_bytes()).map_err(disk())?;
    file.as_file().sync_all().map_err(disk())?;
    file.persist(path).map_err(|error| disk()(error.error))?;
    Ok(())
}
