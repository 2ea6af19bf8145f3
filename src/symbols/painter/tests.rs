use std::{
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

use super::*;
use crate::{plan::Assets, record::SkinColour};

fn painter() -> (Painter, Receiver<()>) {
    let (wake, woken) = channel();
    let library = Library::open(&Assets::find().unwrap()).unwrap();
    let wake = move || {
        // The receiver is gone when the test is over; then nobody needs waking.
        let _ = wake.send(());
    };
    let painter = Painter::new(Arc::new(library), 2, wake).unwrap();
    (painter, woken)
}

fn wait(painter: &Painter, woken: &Receiver<()>) -> Vec<(Key, Arc<Pixels>)> {
    let mut ready = Vec::new();
    while !painter.is_idle() {
        woken.recv_timeout(Duration::from_secs(20)).unwrap();
    }
    ready.extend(painter.take_ready());
    ready
}

#[test]
fn what_is_wanted_comes_once() {
    let (painter, woken) = painter();
    for _ in 0..3 {
        for id in ["happy", "sad", "help"] {
            painter.want(painter.key(id, 48, Look::Colour, None));
        }
    }
    let mut ids: Vec<_> = wait(&painter, &woken).into_iter().map(|(key, _)| key.id).collect();
    ids.sort();
    assert_eq!(ids, ["happy", "help", "sad"]);
    assert!(painter.take_ready().is_empty());
}

#[test]
fn what_was_drawn_is_remembered_and_comes_at_once() {
    let (painter, woken) = painter();
    painter.want(painter.key("happy", 48, Look::Colour, None));
    let first = wait(&painter, &woken).remove(0).1;
    painter.want(painter.key("happy", 48, Look::Colour, None));
    assert!(Arc::ptr_eq(&first, &painter.take_ready().remove(0).1));
    painter.want(painter.key("happy", 48, Look::Line, None));
    assert_ne!(*first, *wait(&painter, &woken).remove(0).1, "another look is another picture");
}

#[test]
fn what_cannot_be_drawn_is_told_and_stops_nothing() {
    let (painter, woken) = painter();
    painter.want(painter.key("unicorn", 48, Look::Colour, None));
    painter.want(painter.key("happy", 48, Look::Colour, None));
    assert_eq!(wait(&painter, &woken).len(), 1);
    let failed = painter.take_failed();
    assert_eq!(failed[0].0.id, "unicorn");
    assert!(painter.take_failed().is_empty());
}

#[test]
fn the_memory_is_bounded_and_forgets_the_longest_unused() {
    let key = |id: &str| Key { id: id.into(), px: 10, look: Look::Colour, likeness: None };
    let picture = || Arc::new(Pixels { width: 10, height: 10, rgba: vec![0; 400] });
    let mut memory = Memory::new(1000);
    memory.put(key("a"), picture());
    memory.put(key("b"), picture());
    assert!(memory.get(&key("a")).is_some());
    memory.put(key("c"), picture());
    assert_eq!(memory.used, 800);
    assert!(memory.get(&key("b")).is_none() && memory.get(&key("a")).is_some() && memory.get(&key("c")).is_some());
    memory.put(key("c"), picture());
    assert_eq!(memory.used, 800, "the same key twice takes its room once");
    memory.put(key("big"), Arc::new(Pixels { width: 20, height: 20, rgba: vec![0; 1600] }));
    assert_eq!((memory.used, memory.pictures.len()), (0, 0), "what fits nowhere is not remembered");
}

#[test]
fn what_shows_nobody_is_drawn_once_for_every_likeness() {
    let (painter, woken) = painter();
    let likeness = |skin| Some(Arc::new(Likeness { skin, ..Likeness::default() }));
    let (light, dark) = (likeness(SkinColour::VeryLight), likeness(SkinColour::DarkBrown));
    for id in ["happy", "home"] {
        painter.want(painter.key(id, 48, Look::Colour, light.clone()));
    }
    let first = wait(&painter, &woken);
    assert_eq!(painter.key("home", 48, Look::Colour, dark.clone()).likeness, None);
    painter.want(painter.key("home", 48, Look::Colour, dark.clone()));
    let home = first.iter().find(|(key, _)| key.id == "home").unwrap();
    assert!(Arc::ptr_eq(&home.1, &painter.take_ready().remove(0).1));
    assert_eq!(painter.key("happy", 48, Look::Colour, Some(Arc::new(Likeness::default()))).likeness, None);
    painter.want(painter.key("happy", 48, Look::Colour, dark));
    let happy = first.iter().find(|(key, _)| key.id == "happy").unwrap();
    assert_ne!(*happy.1, *wait(&painter, &woken).remove(0).1);
}
