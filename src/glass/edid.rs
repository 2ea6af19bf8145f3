//! What a screen tells of itself: the size in its EDID (VESA E-EDID 1.4). It comes from whatever is plugged in, and many lie.

/// The base block.
const BLOCK: usize = 128;
/// How every block begins.
const HEADER: [u8; 8] = [0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0];
/// Where width and height stand in whole centimetres.
const CENTIMETRES: usize = 21;
/// Where the first of four detailed timings begins.
const DETAILED: usize = 54;
/// Sides of a screen that can be, in millimetres: others are shapes (16 by 9) or nonsense.
const SIDE: (f32, f32) = (60.0, 4000.0);
/// Sizes in whole centimetres and in millimetres may differ by so much.
const ROUNDED: f32 = 10.0;

/// Width and height in millimetres; none where the bytes are no EDID or tell no size that can be.
#[must_use]
pub fn size(bytes: &[u8]) -> Option<(f32, f32)> {
    let block: &[u8; BLOCK] = bytes.get(..BLOCK)?.try_into().ok()?;
    let sum = block.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
    if block[..HEADER.len()] != HEADER || sum != 0 {
        return None;
    }
    let coarse = can_be((10.0 * f32::from(block[CENTIMETRES]), 10.0 * f32::from(block[CENTIMETRES + 1])));
    let fine = can_be(detailed(block));
    match (fine, coarse) {
        (Some(fine), Some(coarse)) => Some(if is_near(fine, coarse) { fine } else { coarse }),
        (fine, coarse) => fine.or(coarse),
    }
}

/// The size in the first detailed timing; nothing where what stands there is no timing.
fn detailed(block: &[u8; BLOCK]) -> (f32, f32) {
    let timing = &block[DETAILED..DETAILED + 18];
    if timing[0] == 0 && timing[1] == 0 {
        return (0.0, 0.0);
    }
    let width = u16::from(timing[12]) | u16::from(timing[14] & 0xF0) << 4;
    let height = u16::from(timing[13]) | u16::from(timing[14] & 0x0F) << 8;
    (f32::from(width), f32::from(height))
}

fn can_be(size: (f32, f32)) -> Option<(f32, f32)> {
    let side = |side: f32| (SIDE.0..=SIDE.1).contains(&side);
    // 160 by 90 is what screens tell that know only their shape.
    let shape = size == (160.0, 90.0) || size == (160.0, 100.0);
    (side(size.0) && side(size.1) && !shape).then_some(size)
}

fn is_near(fine: (f32, f32), coarse: (f32, f32)) -> bool {
    (fine.0 - coarse.0).abs() <= ROUNDED && (fine.1 - coarse.1).abs() <= ROUNDED
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// An EDID with these sizes, in centimetres and in millimetres.
    pub(in super::super) fn edid(centimetres: (u8, u8), millimetres: (u16, u16)) -> Vec<u8> {
        let mut block = vec![0_u8; BLOCK];
        block[..8].copy_from_slice(&HEADER);
        (block[CENTIMETRES], block[CENTIMETRES + 1]) = centimetres;
        block[DETAILED] = 1;
        let [high_width, width] = millimetres.0.to_be_bytes();
        let [high_height, height] = millimetres.1.to_be_bytes();
        (block[DETAILED + 12], block[DETAILED + 13]) = (width, height);
        block[DETAILED + 14] = high_width << 4 | (high_height & 0x0F);
        let sum = block.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
        block[BLOCK - 1] = 0_u8.wrapping_sub(sum);
        block
    }

    #[test]
    fn millimetres_are_taken_and_centimetres_where_those_are_nonsense() {
        assert_eq!(size(&edid((22, 14), (217, 136))), Some((217.0, 136.0)));
        assert_eq!(size(&edid((53, 30), (160, 90))), Some((530.0, 300.0)), "a shape in place of a size");
        assert_eq!(size(&edid((53, 30), (1200, 700))), Some((530.0, 300.0)), "they do not agree");
        assert_eq!(size(&edid((0, 0), (344, 194))), Some((344.0, 194.0)));
        assert_eq!(size(&edid((16, 9), (16, 9))), None, "only a shape is known");
        assert_eq!(size(&edid((0, 0), (0, 0))), None, "a projector");
    }

    #[test]
    fn what_is_damaged_is_not_believed() {
        let whole = edid((22, 14), (217, 136));
        for byte in 0..BLOCK {
            let mut harmed = whole.clone();
            harmed[byte] ^= 0x10;
            assert_eq!(size(&harmed), None, "byte {byte}");
        }
        assert_eq!(size(&whole[..BLOCK - 1]), None);
        assert_eq!(size(&[]), None);
    }

    proptest! {
        #[test]
        fn any_bytes_give_a_size_that_can_be_or_none(bytes in prop::collection::vec(any::<u8>(), 0..400), sound: bool) {
            let mut bytes = bytes;
            if sound && bytes.len() >= BLOCK {
                bytes[..8].copy_from_slice(&HEADER);
                let sum = bytes[..BLOCK - 1].iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
                bytes[BLOCK - 1] = 0_u8.wrapping_sub(sum);
            }
            if let Some((width, height)) = size(&bytes) {
                prop_assert!((SIDE.0..=SIDE.1).contains(&width) && (SIDE.0..=SIDE.1).contains(&height));
            }
        }

        #[test]
        fn the_size_that_was_written_is_read(width in 61_u16..2500, height in 61_u16..2500) {
            prop_assume!((width, height) != (160, 90) && (width, height) != (160, 100));
            prop_assert_eq!(size(&edid((0, 0), (width, height))), Some((f32::from(width), f32::from(height))));
        }
    }
}
