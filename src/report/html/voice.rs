//! Clips for a browser: Ogg Opus, mono, about 180 KB a minute, at the loudness of a meeting room.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use opus_pure::{Application, MAX_PACKET_BYTES, OggOpusWriter, OpusEncoder, OpusHead, Signal};
use uuid::Uuid;

use crate::sound::{read_wav, ready};

/// Samples a second that are encoded: all that a voice needs (wideband, up to 8 kHz), and half the work of more.
const RATE: u32 = 16_000;
/// Bits a second: speech stays clear, and a minute stays under 200 KB with its letters in the page.
const BITS: i32 = 18_000;
/// Samples in a packet of 20 milliseconds.
const FRAME: usize = RATE as usize / 50;
/// Ticks of the file's clock (48 kHz) in a sample.
const TICKS: usize = 48_000 / RATE as usize;

/// A sound in a form that browsers play.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Played {
    pub bytes: Vec<u8>,
    pub media: &'static str,
}

/// Every clip, encoded on as many cores as there are.
pub(super) fn encoded(voices: &BTreeMap<Uuid, Vec<u8>>) -> BTreeMap<Uuid, Played> {
    let waiting: Vec<(&Uuid, &Vec<u8>)> = voices.iter().collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some((id, wav)) = waiting.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((**id, played(wav)));
        }
        done
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(waiting.len());
    thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| scope.spawn(work)).collect();
        let mut done: BTreeMap<_, _> = work().into_iter().collect();
        for other in others {
            done.extend(other.join().unwrap_or_default());
        }
        done
    })
}

/// One clip. What cannot be encoded stays as it was recorded: browsers play that too.
fn played(wav: &[u8]) -> Played {
    match encode(wav) {
        Some(bytes) => Played { bytes, media: "audio/ogg" },
        None => Played { bytes: wav.to_owned(), media: "audio/wav" },
    }
}

/// The clip as Ogg Opus, as long as it was to the sample (RFC 7845, 4.4).
fn encode(wav: &[u8]) -> Option<Vec<u8>> {
    let samples = ready(&read_wav(wav).ok()?, RATE);
    let mut encoder = OpusEncoder::new(i32::try_from(RATE).ok()?, 1, Application::Voip).ok()?;
    encoder.bitrate_bps = BITS;
    encoder.signal_type = Some(Signal::Voice);
    encoder.complexity = 5;
    let head = OpusHead::for_encoder(&encoder, RATE);
    let skipped = usize::from(head.pre_skip);
    // The encoder is behind by what is skipped: so much more silence brings the last samples out.
    let frames = (samples.len() + skipped.div_ceil(TICKS)).div_ceil(FRAME).max(1);
    let last_tick = skipped + samples.len() * TICKS;
    let mut writer = OggOpusWriter::new(Vec::new(), head).ok()?;
    let mut packet = vec![0; MAX_PACKET_BYTES];
    let mut block = [0.0; FRAME];
    for frame in 0..frames {
        let from = samples.get(frame * FRAME..).unwrap_or_default();
        let from = &from[..from.len().min(FRAME)];
        block[..from.len()].copy_from_slice(from);
        block[from.len()..].fill(0.0);
        let length = encoder.encode(&block, FRAME, &mut packet).ok()?;
        if frame + 1 == frames {
            let so_far = usize::try_from(writer.granule()).ok()?;
            let left = u32::try_from(last_tick.checked_sub(so_far)?).ok()?;
            writer.write_packet_with_duration(&packet[..length], left).ok()?;
        } else {
            writer.write_packet(&packet[..length]).ok()?;
        }
    }
    writer.finish().ok()
}
