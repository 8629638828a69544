//! Pictures that differ by what they are of, and take no time to make.

/// A PNG of `side` × `side` pixels with grain in it, hardly compressed, its `text` in the metadata. The same arguments
/// give the same bytes; 182 pixels give about 100 KB.
pub fn picture(side: u32, text: &str) -> Vec<u8> {
    let seed = text.bytes().fold(0x9e37_79b9_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let mut grain = seed | 1;
    let pixels: Vec<u8> = (0..side * side * 3)
        .map(|_| {
            grain ^= grain << 13;
            grain ^= grain >> 17;
            grain ^= grain << 5;
            (grain >> 24) as u8
        })
        .collect();
    let mut bytes = Vec::with_capacity(pixels.len() + 1024);
    let mut encoder = png::Encoder::new(&mut bytes, side, side);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::NoCompression);
    encoder.add_itxt_chunk("Comment".to_owned(), text.to_owned()).expect("a PNG text");
    let mut writer = encoder.write_header().expect("a PNG header");
    writer.write_image_data(&pixels).expect("PNG pixels");
    writer.finish().expect("a PNG end");
    bytes
}
