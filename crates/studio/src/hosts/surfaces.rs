//! Hosts whose text is worked into their surface: print on a ball, cuts in wood, furrows in sand, stitches.

use super::easel::{Easel, arc, round};
use super::warp::{At, bend};
use super::{Host, host};
use crate::canvas::Ink;
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::studio::Refusal;
use resvg::tiny_skia::{Path, Transform};
use std::f32::consts::TAU;

type Done = Result<(), Refusal>;

pub(super) static HOSTS: &[Host] = &[
    host("airship", 0.88, airship),
    host("balloon", 0.84, balloon),
    host("boulder", 0.56, boulder),
    host("brick_wall", 0.8, brick_wall),
    host("canvas_sail", 0.72, canvas_sail),
    host("cushion", 0.68, cushion),
    host("dusty_van", 0.7, dusty_van),
    host("fogged_window", 0.9, fogged_window),
    host("hot_air_balloon", 0.9, hot_air_balloon),
    host("latte_foam", 0.24, latte_foam),
    host("loaf", 0.5, loaf),
    host("painted_egg", 0.66, painted_egg),
    host("pie_crust", 0.26, pie_crust),
    host("pumpkin", 0.62, pumpkin),
    host("roller_shutter", 0.86, roller_shutter),
    host("silk_flag", 0.84, silk_flag),
    host("snow_slope", 0.26, snow_slope),
    host("tiled_wall", 0.88, tiled_wall),
    host("tree_bark", 0.8, tree_bark),
    host("water_tower", 0.82, water_tower),
    host("watermelon", 0.56, watermelon),
    host("wet_sand", 0.24, wet_sand),
    host("wine_barrel", 0.74, wine_barrel),
];

fn moved(path: &Path, x: f32, y: f32) -> Option<Path> {
    path.clone().transform(Transform::from_translate(x, y))
}

/// Letters cut in: the far edge lies in shade, the near one catches the light.
fn cut(easel: &mut Easel, path: &Path, inside: Rgb, ground: Rgb, deep: f32) {
    if let Some(lit) = moved(path, deep * 0.5, deep) {
        easel.shape(&lit, WHITE.alpha(0.55));
    }
    if let Some(shade) = moved(path, -deep * 0.4, -deep * 0.7) {
        easel.shape(&shade, BLACK.alpha(0.4));
    }
    easel.write(path, inside, ground);
}

/// Light from the left and shade on the right over a shape.
fn lit(easel: &mut Easel, path: &Path) {
    let bounds = path.bounds();
    let (left, right) = (bounds.left(), bounds.right());
    let wide = right - left;
    easel.shape(path, Ink::Line(left, 0.0, BLACK.alpha(0.12), left + wide * 0.25, 0.0, BLACK.alpha(0.0)));
    easel.shape(path, Ink::Line(left + wide * 0.55, 0.0, BLACK.alpha(0.0), right, 0.0, BLACK.alpha(0.28)));
}

fn airship(easel: &mut Easel) -> Done {
    let silver = hex(0xc9d2da);
    let hull = [
        (50.0, 430.0),
        (150.0, 300.0),
        (400.0, 240.0),
        (680.0, 270.0),
        (880.0, 370.0),
        (950.0, 430.0),
        (880.0, 500.0),
        (680.0, 600.0),
        (400.0, 630.0),
        (150.0, 560.0),
    ];
    for y in [-1.0, 1.0] {
        easel.poly(
            &[
                (800.0, 430.0 + y * 60.0),
                (930.0, 430.0 + y * 210.0),
                (980.0, 430.0 + y * 200.0),
                (930.0, 430.0 + y * 20.0),
            ],
            silver.lighter(-0.14),
        );
    }
    easel.rounded([350.0, 610.0, 250.0, 84.0], 34.0, hex(0x6a7480));
    for at in 0..5 {
        easel.rounded([374.0 + 42.0 * at as f32, 634.0, 28.0, 28.0], 6.0, hex(0xfff0c0));
    }
    let Some(path) = round(&hull) else { return Ok(()) };
    easel.shape(&path, silver);
    easel.shape(&path, Ink::Line(0.0, 240.0, WHITE.alpha(0.6), 0.0, 400.0, WHITE.alpha(0.0)));
    easel.shape(&path, Ink::Line(0.0, 430.0, BLACK.alpha(0.0), 0.0, 640.0, BLACK.alpha(0.34)));
    for bulge in [-0.62_f32, -0.3, 0.3, 0.62] {
        let line: Vec<At> = (0..=24)
            .map(|at| 80.0 + 840.0 * at as f32 / 24.0)
            .map(|x| (x, 430.0 + 196.0 * bulge * (1.0 - ((x - 470.0) / 440.0).powi(2)).max(0.0).sqrt()))
            .collect();
        easel.line(&line, silver.lighter(-0.1), 3.0);
    }
    let line = easel.set("Righteous_400Regular", 0.08)?;
    let scale = (690.0 / line.width).min(2.0);
    let half = line.width * scale / 2.0;
    // Letters are stretched along the flank and lower where it narrows.
    let map = |px: f32, py: f32| {
        let x = px * scale - half;
        let high = (1.0 - (x / 470.0).powi(2)).max(0.05).sqrt();
        let turn = ((py * scale + 36.0 * scale) / 200.0).clamp(-1.4, 1.4);
        (480.0 + x, 430.0 + 200.0 * high * turn.sin())
    };
    if let Some(path) = line.path().and_then(|path| bend(&path, 4.0, map)) {
        easel.write(&path, hex(0x2f4a7a), silver);
    }
    Ok(())
}

fn balloon(easel: &mut Easel) -> Done {
    let skin = easel.main(&[0xd9404f, 0x2f8fc4, 0xe8a33c, 0x8a5fb5, 0x3fa06a]);
    easel.curve(&[(500.0, 800.0), (470.0, 860.0), (520.0, 920.0), (490.0, 1010.0)], hex(0xf3ead5), 7.0);
    easel.poly(&[(500.0, 770.0), (462.0, 824.0), (538.0, 824.0)], skin.lighter(-0.1));
    let points = [
        (500.0, 50.0),
        (720.0, 110.0),
        (850.0, 300.0),
        (820.0, 520.0),
        (650.0, 710.0),
        (500.0, 785.0),
        (350.0, 710.0),
        (180.0, 520.0),
        (150.0, 300.0),
        (280.0, 110.0),
    ];
    let Some(path) = round(&points) else { return Ok(()) };
    easel.shape(&path, skin);
    lit(easel, &path);
    easel.soft((500.0, 380.0), 340.0, 340.0, skin.lighter(0.12), 0.5);
    if let Some(path) = easel.ball("Righteous_400Regular", (500.0, 400.0), (352.0, 372.0), 1.08, 250.0)? {
        let own = if skin.lab().l > 0.72 { hex(0x3a2a4a) } else { hex(0xfffaf0) };
        easel.write(&path, own, skin);
    }
    easel.soft((320.0, 210.0), 90.0, 120.0, WHITE, 0.75);
    Ok(())
}

fn boulder(easel: &mut Easel) -> Done {
    let stone = hex(easel.rng("stone").pick(&[0x9a9d9f, 0xa39a8c, 0x8f979c]));
    easel.shadow((500.0, 910.0), 480.0);
    let points = [
        (60.0, 880.0),
        (50.0, 640.0),
        (150.0, 380.0),
        (340.0, 230.0),
        (600.0, 200.0),
        (800.0, 320.0),
        (930.0, 560.0),
        (950.0, 870.0),
        (500.0, 930.0),
    ];
    let Some(path) = round(&points) else { return Ok(()) };
    easel.shape(&path, stone);
    lit(easel, &path);
    easel.blob(
        &[(160.0, 400.0), (340.0, 250.0), (600.0, 220.0), (770.0, 310.0), (600.0, 300.0), (360.0, 330.0)],
        stone.lighter(0.07),
    );
    let moss = hex(0x6f8f45);
    let mut rng = easel.rng("moss");
    for _ in 0..90 {
        let turn = rng.between(3.3, 6.1_f32);
        let out = rng.between(0.88, 1.0);
        let spot = (500.0 + 400.0 * out * turn.cos(), 580.0 + 350.0 * out * turn.sin());
        easel.oval(spot, rng.between(12.0, 34.0), rng.between(10.0, 20.0), moss.lighter(rng.between(-0.07, 0.06)));
    }
    for _ in 0..30 {
        easel.oval(
            (rng.between(60.0, 940.0), rng.between(850.0, 920.0)),
            rng.between(14.0, 40.0),
            rng.between(10.0, 22.0),
            moss.lighter(rng.between(-0.09, 0.04)),
        );
    }
    if let Some(path) = easel.block("Cinzel_600SemiBold", [140.0, 390.0, 720.0, 400.0], 210.0)? {
        cut(easel, &path, stone.lighter(-0.32), stone, 6.0);
        // Moss half fills the lower parts of the cuts.
        let bounds = path.bounds();
        if easel.ink.is_none() {
            easel.shape(
                &path,
                Ink::Line(
                    0.0,
                    bounds.top() + bounds.height() * 0.35,
                    moss.alpha(0.0),
                    0.0,
                    bounds.bottom(),
                    moss.lighter(-0.16).opaque(),
                ),
            );
        }
    }
    Ok(())
}

fn brick_wall(easel: &mut Easel) -> Done {
    let brick = hex(easel.rng("brick").pick(&[0xb5654a, 0xa8583f, 0xb87a5a]));
    let mut rng = easel.rng("bricks");
    let mortar = hex(0xcfc3b2);
    easel.rect(-900.0, -900.0, 2800.0, 1730.0, mortar);
    let (w, h) = (124.0, 56.0);
    let rows = || (0..31).flat_map(move |row| (0..24).map(move |at| (row, at)));
    let place = |row: i32, at: i32| {
        (-900.0 + w * at as f32 - if row % 2 == 0 { 0.0 } else { w / 2.0 }, -900.0 + h * row as f32)
    };
    for (row, at) in rows() {
        let (x, y) = place(row, at);
        easel.rect(x, y, w - 9.0, h - 9.0, brick.lighter(rng.between(-0.06, 0.05)));
    }
    let Some(path) = easel.block("AlfaSlabOne_400Regular", [80.0, 160.0, 840.0, 560.0], 300.0)? else { return Ok(()) };
    easel.write(&path, hex(0xf3ead2), brick);
    // The paint breaks at every joint and has worn off in places.
    for row in 0..31 {
        easel.rect(-900.0, -900.0 + h * row as f32 - 8.0, 2800.0, 6.0, mortar.lighter(-0.1).alpha(0.8));
    }
    for (row, at) in rows() {
        let (x, y) = place(row, at);
        easel.rect(x - 8.0, y - 8.0, 6.0, h, mortar.lighter(-0.1).alpha(0.8));
        if rng.chance(0.3) {
            easel.oval(
                (x + rng.between(10.0, 110.0), y + rng.between(6.0, 40.0)),
                rng.between(4.0, 13.0),
                rng.between(2.0, 6.0),
                brick.lighter(-0.02).alpha(0.8),
            );
        }
    }
    easel.rect(-900.0, 824.0, 2800.0, 12.0, BLACK.alpha(0.2));
    Ok(())
}

fn canvas_sail(easel: &mut Easel) -> Done {
    let cloth = easel.main(&[0xf6efdd, 0xd9705a, 0xf0dcae, 0x9fc1cf]);
    easel.blob(&[(180.0, 860.0), (820.0, 860.0), (760.0, 960.0), (270.0, 960.0)], hex(0x8a4f33));
    easel.rect(150.0, 846.0, 700.0, 22.0, hex(0xb5764a));
    easel.rounded([486.0, 20.0, 24.0, 840.0], 10.0, hex(0x7a5233));
    for y in [60.0, 790.0] {
        easel.rounded([110.0, y, 780.0, 24.0], 12.0, hex(0x94683f));
    }
    let edge = |t: f32, side: f32| (500.0 + side * (360.0 + 46.0 * (t * std::f32::consts::PI).sin()), 80.0 + 716.0 * t);
    let mut shape: Vec<At> = (0..=24).map(|at| edge(at as f32 / 24.0, -1.0)).collect();
    shape.extend(
        (0..=24)
            .map(|at| 1.0 - at as f32 / 24.0)
            .map(|t| (140.0 + 720.0 * (1.0 - t), 800.0 - 46.0 * (t * std::f32::consts::PI).sin()))
            .rev(),
    );
    shape.extend((0..=24).rev().map(|at| edge(at as f32 / 24.0, 1.0)));
    easel.poly(&shape, cloth);
    easel.poly(&shape, Ink::Line(100.0, 0.0, BLACK.alpha(0.14), 420.0, 0.0, BLACK.alpha(0.0)));
    easel.poly(&shape, Ink::Line(560.0, 0.0, BLACK.alpha(0.0), 900.0, 0.0, BLACK.alpha(0.24)));
    for seam in [-0.66, -0.33, 0.33, 0.66] {
        let line: Vec<At> = (0..=20)
            .map(|at| at as f32 / 20.0)
            .map(|t| (500.0 + seam * (360.0 + 46.0 * (t * std::f32::consts::PI).sin()), 84.0 + 690.0 * t))
            .collect();
        easel.line(&line, cloth.lighter(-0.09), 4.0);
    }
    if let Some(path) = easel.ball("AlfaSlabOne_400Regular", (500.0, 420.0), (470.0, 600.0), 0.84, 230.0)? {
        let own = if cloth.lab().l > 0.7 { hex(0x2f4a7a) } else { hex(0xfdf3dd) };
        easel.write(&path, own, cloth);
    }
    Ok(())
}

fn cushion(easel: &mut Easel) -> Done {
    let cloth = easel.main(&[0x3f7f8a, 0xd9a84a, 0xc8605a, 0x7a6a9a, 0xe7d9c0]);
    easel.shadow((500.0, 910.0), 450.0);
    let points = [
        (80.0, 130.0),
        (290.0, 178.0),
        (500.0, 190.0),
        (710.0, 178.0),
        (920.0, 130.0),
        (890.0, 340.0),
        (880.0, 520.0),
        (890.0, 700.0),
        (930.0, 910.0),
        (710.0, 870.0),
        (500.0, 860.0),
        (290.0, 870.0),
        (70.0, 910.0),
        (110.0, 700.0),
        (120.0, 520.0),
        (110.0, 340.0),
    ];
    let Some(path) = round(&points) else { return Ok(()) };
    easel.edge(&path, cloth.lighter(-0.14), 20.0);
    easel.shape(&path, cloth);
    lit(easel, &path);
    easel.soft((440.0, 440.0), 360.0, 300.0, cloth.lighter(0.12), 0.55);
    for (x, y) in [(80.0, 130.0), (920.0, 130.0), (930.0, 910.0), (70.0, 910.0)] {
        for tuft in 0..5 {
            let lean = -24.0 + 12.0 * tuft as f32;
            easel.line(
                &[
                    (x, y),
                    (
                        x + lean + if x < 500.0 { -30.0 } else { 30.0 },
                        y + if y < 500.0 { -44.0 } else { 44.0 } + lean.abs(),
                    ),
                ],
                cloth.lighter(0.14),
                9.0,
            );
        }
    }
    let Some(path) = easel.ball("Pacifico_400Regular", (500.0, 520.0), (620.0, 760.0), 0.56, 260.0)? else {
        return Ok(());
    };
    let own = if cloth.lab().l > 0.72 { hex(0x9a3f4f) } else { hex(0xfdf3dd) };
    let ink = easel.letters(own);
    // The cloth puckers round the stitches.
    for (width, alpha) in [(46.0, 0.07), (30.0, 0.1)] {
        easel.edge(&path, BLACK.alpha(alpha), width);
    }
    easel.halo(&path, cloth, 18.0);
    easel.edge(&path, ink.lighter(-0.1), 9.0);
    easel.shape(&path, ink);
    stitches(easel, &path, ink);
    Ok(())
}

/// Slanting threads over letters: drawn as lines and kept inside by being cut at the letters' edges.
fn stitches(easel: &mut Easel, path: &Path, ink: Rgb) {
    let bounds = path.bounds();
    let inside = Inside::new(path);
    let mut y = bounds.top();
    while y < bounds.bottom() {
        let mut x = bounds.left();
        while x < bounds.right() {
            let line = [(x, y + 6.0), (x + 7.0, y)];
            if line.iter().all(|at| inside.has(*at)) {
                easel.line(&line, ink.lighter(if ((x + y) as i32 / 6) % 2 == 0 { 0.09 } else { -0.08 }), 2.6);
            }
            x += 7.0;
        }
        y += 6.0;
    }
}

/// Which places lie inside an outline, found once on a raster.
struct Inside {
    mask: Option<resvg::tiny_skia::Pixmap>,
    left: f32,
    top: f32,
}

impl Inside {
    fn new(path: &Path) -> Self {
        let bounds = path.bounds();
        let (left, top) = (bounds.left() - 2.0, bounds.top() - 2.0);
        let mut mask = resvg::tiny_skia::Pixmap::new(bounds.width() as u32 + 5, bounds.height() as u32 + 5);
        if let Some(mask) = &mut mask {
            let paint = resvg::tiny_skia::Paint::default();
            let to = Transform::from_translate(-left, -top);
            mask.fill_path(path, &paint, resvg::tiny_skia::FillRule::Winding, to, None);
        }
        Self { mask, left, top }
    }

    fn has(&self, (x, y): At) -> bool {
        let (x, y) = (x - self.left, y - self.top);
        let within = |mask: &&resvg::tiny_skia::Pixmap| x >= 0.0 && y >= 0.0 && x < mask.width() as f32;
        let pixel = self.mask.as_ref().filter(within).and_then(|mask| mask.pixel(x as u32, y as u32));
        pixel.is_some_and(|pixel| pixel.alpha() > 120)
    }
}

fn dusty_van(easel: &mut Easel) -> Done {
    let paint = hex(easel.rng("paint").pick(&[0x3f6a8a, 0xa8453f, 0x4a7a5a, 0x5f6570]));
    easel.shadow((500.0, 940.0), 480.0);
    easel.rounded([90.0, 60.0, 820.0, 850.0], 50.0, paint.lighter(-0.1));
    easel.rounded([104.0, 70.0, 792.0, 820.0], 44.0, paint);
    for x in [150.0, 520.0] {
        easel.rounded([x, 120.0, 330.0, 190.0], 22.0, hex(0x2f3b45));
        easel.poly(&[(x + 60.0, 130.0), (x + 140.0, 130.0), (x + 70.0, 300.0), (x + 20.0, 300.0)], WHITE.alpha(0.12));
    }
    let dust = paint.mix(hex(0xd9c9a8), 0.66);
    easel.rounded([120.0, 340.0, 760.0, 520.0], 26.0, dust);
    let mut rng = easel.rng("dust");
    for _ in 0..60 {
        easel.soft(
            (rng.between(130.0, 870.0), rng.between(350.0, 850.0)),
            rng.between(30.0, 90.0),
            rng.between(14.0, 40.0),
            hex(0xe6d9bd),
            0.3,
        );
    }
    let clean = paint.lighter(-0.07);
    if let Some(path) = easel.block("PatrickHand_400Regular", [170.0, 380.0, 660.0, 400.0], 250.0)? {
        easel.edge(&path, hex(0xeadfc6), 17.0);
        easel.edge(&path, easel.letters(clean), 7.0);
        easel.write(&path, clean, dust);
    }
    easel.rect(498.0, 70.0, 5.0, 300.0, paint.lighter(-0.2));
    easel.rounded([470.0, 800.0, 64.0, 30.0], 10.0, hex(0x2b3036));
    for x in [110.0, 840.0] {
        easel.rounded([x, 720.0, 50.0, 110.0], 14.0, hex(0xc8373f));
    }
    easel.rounded([70.0, 870.0, 860.0, 66.0], 18.0, hex(0x3a3f45));
    Ok(())
}

fn fogged_window(easel: &mut Easel) -> Done {
    let frame = hex(easel.rng("frame").pick(&[0xf3efe4, 0x8a5d38, 0xd9dfe4]));
    easel.rounded([50.0, 50.0, 900.0, 860.0], 10.0, frame.lighter(-0.1));
    easel.rounded([58.0, 50.0, 884.0, 846.0], 10.0, frame);
    let view = |easel: &mut Easel| {
        easel.rect(110.0, 110.0, 780.0, 720.0, Ink::down(110.0, hex(0x3f5a7a), 830.0, hex(0x5f7a6a)));
    };
    view(easel);
    let mut rng = easel.rng("view");
    for _ in 0..14 {
        easel.soft(
            (rng.between(140.0, 860.0), rng.between(300.0, 800.0)),
            70.0,
            90.0,
            hex(rng.pick(&[0x7fae6a, 0xffd08a, 0x6f9fc4, 0x3f6a4a])),
            0.6,
        );
    }
    let fog = hex(0xdbe6ec);
    easel.rect(110.0, 110.0, 780.0, 720.0, fog.alpha(0.84));
    for _ in 0..130 {
        easel.oval(
            (rng.between(115.0, 885.0), rng.between(115.0, 825.0)),
            rng.between(1.5, 5.0),
            rng.between(1.5, 6.0),
            WHITE.alpha(0.6),
        );
    }
    if let Some(path) = easel.block("PatrickHand_400Regular", [160.0, 200.0, 680.0, 470.0], 290.0)? {
        let clear = easel.letters(hex(0x3a5570));
        easel.edge(&path, WHITE.alpha(0.7), 20.0);
        easel.edge(&path, clear, 11.0);
        easel.shape(&path, clear);
        // Drops run down from the feet of the strokes.
        let inside = Inside::new(&path);
        let bounds = path.bounds();
        let mut x = bounds.left() + 10.0;
        while x < bounds.right() {
            let foot =
                (0..90).rev().map(|at| bounds.top() + bounds.height() * at as f32 / 90.0).find(|y| inside.has((x, *y)));
            if let Some(y) = foot.filter(|_| rng.chance(0.6)) {
                let long = rng.between(16.0, 74.0);
                easel.line(&[(x, y), (x, (y + long).min(815.0))], clear.alpha(0.75), 5.0);
                easel.oval((x, (y + long).min(815.0)), 5.0, 8.0, clear);
            }
            x += rng.between(34.0, 80.0);
        }
    }
    easel.rounded([30.0, 896.0, 940.0, 44.0], 8.0, frame.lighter(-0.05));
    Ok(())
}

fn hot_air_balloon(easel: &mut Easel) -> Done {
    let main = easel.main(&[0xd9483f, 0x2f7fb5, 0xe8a33c, 0x7a5aa8, 0x3f9a6a]);
    let pale = main.mix(hex(0xfdf0d0), 0.72);
    let (cx, cy, r) = (500.0, 370.0, 340.0);
    // Eight panels; each is a slice between two meridians, drawn down to the throat.
    let meridian = |turn: f32| -> Vec<At> {
        (0..=30)
            .map(|at| at as f32 / 30.0)
            .map(|t| {
                let tilt = -std::f32::consts::FRAC_PI_2 + t * 2.5;
                let wide = if t > 0.78 { tilt.cos().max(0.0).max(0.24) } else { tilt.cos() };
                let y = if t > 0.62 { cy + r * 0.06 + (t - 0.62) * 860.0 } else { cy + r * tilt.sin() };
                (cx + r * wide.max(0.2 * t) * turn.sin(), y)
            })
            .collect()
    };
    let count = 9;
    for at in 0..count {
        let turn = |n: usize| -1.57 + 3.14 * n as f32 / count as f32;
        let mut slice = meridian(turn(at));
        slice.extend(meridian(turn(at + 1)).into_iter().rev());
        let shade = -0.1 * ((at as f32 - 3.0) / 4.0).max(0.0);
        easel.poly(&slice, if at % 2 == 0 { main } else { pale }.lighter(shade));
    }
    let mut whole = meridian(-1.57);
    whole.extend(meridian(1.57).into_iter().rev());
    easel.soft((390.0, 230.0), 120.0, 150.0, WHITE, 0.4);
    let band: Vec<At> = (0..=40)
        .map(|at| -1.57 + 3.14 * at as f32 / 40.0)
        .map(|turn: f32| (cx + r * turn.sin(), cy + 26.0 * turn.cos()))
        .collect();
    easel.line(&band, hex(0xfdf6e2), 150.0);
    easel.poly(
        &[
            (cx - r - 90.0, cy - 110.0),
            (cx - r + 2.0, cy - 110.0),
            (cx - r, cy),
            (cx - r + 2.0, cy + 126.0),
            (cx - r - 90.0, cy + 126.0),
        ],
        WHITE.alpha(0.0),
    );
    if let Some(path) = easel.round("Righteous_400Regular", (cx, cy + 26.0 + 42.0), (r, 26.0), 1.2, 124.0)? {
        easel.write(&path, main.lighter(-0.14), hex(0xfdf6e2));
    }
    for x in [-62.0, -30.0, 30.0, 62.0] {
        easel.line(&[(cx + x, 720.0), (cx + x * 0.9, 830.0)], hex(0x5a4a3a), 4.0);
    }
    easel.rounded([cx - 70.0, 826.0, 140.0, 100.0], 18.0, hex(0xa8703f));
    for row in 0..4 {
        easel.line(
            &[(cx - 64.0, 850.0 + 20.0 * row as f32), (cx + 64.0, 850.0 + 20.0 * row as f32)],
            hex(0x8a5a30),
            4.0,
        );
    }
    easel.rounded([cx - 78.0, 816.0, 156.0, 22.0], 10.0, hex(0x6a4526));
    Ok(())
}

fn latte_foam(easel: &mut Easel) -> Done {
    let cup = hex(easel.rng("cup").pick(&[0xf6f3ea, 0x4f8fa0, 0xd9755a, 0x5f7a5a]));
    let c = (500.0, 560.0);
    easel.soft((520.0, 640.0), 470.0, 400.0, BLACK, 0.34);
    easel.oval(c, 440.0, 400.0, cup.lighter(-0.08));
    easel.oval((500.0, 550.0), 434.0, 394.0, cup);
    easel.oval((500.0, 556.0), 392.0, 352.0, cup.lighter(-0.14));
    easel.oval((500.0, 562.0), 378.0, 338.0, hex(0xa86f42));
    easel.soft((500.0, 560.0), 380.0, 340.0, hex(0xf3dfc0), 1.0);
    easel.oval((500.0, 562.0), 320.0, 284.0, hex(0xf6e8d0));
    if let Some(path) = easel.block("Pacifico_400Regular", [230.0, 390.0, 540.0, 340.0], 240.0)? {
        let brown = easel.letters(hex(0x8a5530));
        for (width, alpha) in [(26.0, 0.1), (18.0, 0.16), (10.0, 0.3)] {
            easel.edge(&path, brown.alpha(alpha), width);
        }
        easel.shape(&path, brown.alpha(0.92));
    }
    let mut rng = easel.rng("bubbles");
    for _ in 0..30 {
        let turn = rng.between(0.0, TAU);
        easel.ring((500.0 + 346.0 * turn.cos(), 562.0 + 308.0 * turn.sin()), 6.0, 6.0, WHITE.alpha(0.6), 2.0);
    }
    Ok(())
}

fn loaf(easel: &mut Easel) -> Done {
    let crust = hex(easel.rng("crust").pick(&[0xb5763c, 0xa86a35, 0xc08548]));
    easel.shadow((500.0, 900.0), 460.0);
    let points = [
        (60.0, 640.0),
        (130.0, 380.0),
        (330.0, 230.0),
        (500.0, 205.0),
        (670.0, 230.0),
        (870.0, 380.0),
        (940.0, 640.0),
        (860.0, 830.0),
        (500.0, 900.0),
        (140.0, 830.0),
    ];
    let Some(path) = round(&points) else { return Ok(()) };
    easel.shape(&path, crust);
    lit(easel, &path);
    easel.soft((440.0, 400.0), 340.0, 190.0, hex(0xe2ae6a), 0.8);
    let mut rng = easel.rng("flour");
    for _ in 0..170 {
        let (turn, out) = (rng.between(0.0, TAU), rng.between(0.0, 0.9));
        easel.oval(
            (500.0 + 420.0 * out * turn.cos(), 550.0 + 320.0 * out * turn.sin()),
            rng.between(2.0, 7.0),
            rng.between(2.0, 5.0),
            WHITE.alpha(0.5),
        );
    }
    if let Some(path) = easel.ball("Nunito_800ExtraBold", (500.0, 570.0), (470.0, 420.0), 0.86, 230.0)? {
        easel.edge(&path, crust.lighter(-0.2), 17.0);
        easel.edge(&path, hex(0xf9ecd2), 6.0);
        easel.write(&path, hex(0xf6e3bd), crust.lighter(-0.2));
    }
    Ok(())
}

fn painted_egg(easel: &mut Easel) -> Done {
    let shell = easel.main(&[0x6fb5c4, 0xf0b54a, 0xe58a9a, 0xa88fd0, 0x8fbf7a]);
    easel.shadow((500.0, 935.0), 300.0);
    let points = [
        (500.0, 60.0),
        (680.0, 150.0),
        (810.0, 390.0),
        (830.0, 620.0),
        (720.0, 850.0),
        (500.0, 935.0),
        (280.0, 850.0),
        (170.0, 620.0),
        (190.0, 390.0),
        (320.0, 150.0),
    ];
    let Some(path) = round(&points) else { return Ok(()) };
    easel.shape(&path, shell);
    let pale = hex(0xfdf6e6);
    for (y, r, sag) in [(380.0, 306.0, 60.0), (690.0, 312.0, 66.0)] {
        easel.line(&arc((500.0, y), r, sag, 3.0, 177.0), pale, 14.0);
        for at in 0..15 {
            let turn = -1.4 + 2.8 * at as f32 / 14.0_f32;
            let up = if y < 500.0 { -44.0 } else { 46.0 };
            easel.oval(
                (500.0 + (r - 20.0) * turn.sin(), y + up + sag * turn.cos()),
                15.0 * turn.cos().max(0.3),
                15.0,
                pale,
            );
        }
    }
    if let Some(path) = easel.ball("KaushanScript_400Regular", (500.0, 585.0), (330.0, 520.0), 1.1, 220.0)? {
        let own = if shell.lab().l > 0.6 { hex(0x3f2f5a) } else { pale };
        easel.write(&path, own, shell);
    }
    lit(easel, &path);
    easel.soft((370.0, 300.0), 70.0, 130.0, WHITE, 0.7);
    Ok(())
}

fn pie_crust(easel: &mut Easel) -> Done {
    let crust = hex(easel.rng("crust").pick(&[0xd9a254, 0xcf9548, 0xe0ae62]));
    let c = (500.0, 570.0);
    easel.soft((510.0, 640.0), 480.0, 410.0, BLACK, 0.34);
    easel.oval((500.0, 590.0), 448.0, 392.0, hex(0x8f969c));
    easel.oval(c, 440.0, 384.0, hex(0xb9c0c6));
    for at in 0..36 {
        let turn = TAU * at as f32 / 36.0;
        easel.oval(
            (c.0 + 392.0 * turn.cos(), c.1 + 340.0 * turn.sin()),
            44.0,
            40.0,
            crust.lighter(if at % 2 == 0 { -0.05 } else { -0.09 }),
        );
    }
    easel.oval(c, 366.0, 314.0, crust.lighter(-0.02));
    easel.soft((460.0, 500.0), 300.0, 220.0, hex(0xf3cf8a), 0.7);
    if let Some(path) = easel.block("Nunito_800ExtraBold", [200.0, 400.0, 600.0, 330.0], 240.0)? {
        if let Some(shade) = moved(&path, 4.0, 12.0) {
            easel.edge(&shade, BLACK.alpha(0.26), 20.0);
        }
        let dough = easel.letters(crust.lighter(-0.13));
        easel.edge(&path, dough.lighter(-0.14), 24.0);
        easel.edge(&path, dough, 15.0);
        easel.shape(&path, dough);
        if let Some(light) = moved(&path, -2.0, -4.0) {
            easel.edge(&light, dough.lighter(0.14), 4.0);
        }
    }
    Ok(())
}

fn pumpkin(easel: &mut Easel) -> Done {
    let skin = hex(easel.rng("skin").pick(&[0xe8822a, 0xf0932f, 0xd97425]));
    easel.shadow((500.0, 920.0), 460.0);
    easel.soft((500.0, 900.0), 500.0, 160.0, hex(0xffc04a), 0.4);
    easel.blob(
        &[(450.0, 250.0), (470.0, 110.0), (560.0, 90.0), (570.0, 130.0), (530.0, 170.0), (545.0, 260.0)],
        hex(0x6f8a3a),
    );
    for (x, r, light) in [
        (200.0, 170.0, -0.1),
        (800.0, 170.0, -0.13),
        (320.0, 190.0, -0.04),
        (680.0, 190.0, -0.07),
        (500.0, 210.0, 0.02),
    ] {
        easel.oval((x, 570.0), r, 340.0 - (x - 500.0_f32).abs() * 0.16, skin.lighter(light));
    }
    for (x, w) in [(372.0, 0.7), (628.0, 0.7), (240.0, 1.0), (760.0, 1.0)] {
        let out = if x < 500.0 { -1.0 } else { 1.0 };
        easel.curve(
            &[(x + 40.0 * -out, 260.0), (x + 14.0 * out * w, 560.0), (x - 40.0 * out, 880.0)],
            skin.lighter(-0.16).alpha(0.8),
            8.0,
        );
    }
    if let Some(path) = easel.ball("AlfaSlabOne_400Regular", (500.0, 580.0), (440.0, 420.0), 0.98, 250.0)? {
        let glow = easel.letters(hex(0xffdf6a));
        for (width, alpha) in [(44.0, 0.16), (26.0, 0.22)] {
            easel.edge(&path, hex(0xffd25a).alpha(alpha), width);
        }
        if let Some(depth) = moved(&path, -5.0, -7.0) {
            easel.shape(&depth, hex(0x8a3f0f));
        }
        easel.edge(&path, hex(0xa8501a), 7.0);
        easel.shape(&path, glow);
    }
    Ok(())
}

fn roller_shutter(easel: &mut Easel) -> Done {
    let steel = easel.main(&[0x9aa6ae, 0x7f959f, 0xa8a298, 0x8a9a8a]);
    easel.rect(-30.0, -60.0, 1060.0, 1000.0, hex(0x8f7f70));
    easel.rect(40.0, 20.0, 920.0, 910.0, hex(0x5a6068));
    easel.rounded([30.0, 0.0, 940.0, 110.0], 10.0, steel.lighter(-0.14));
    let slat = 42.0;
    for row in 0..19 {
        let y = 110.0 + slat * row as f32;
        easel.rect(70.0, y, 860.0, slat, Ink::down(y, steel.lighter(0.07), y + slat, steel.lighter(-0.1)));
        easel.rect(70.0, y + slat - 5.0, 860.0, 5.0, BLACK.alpha(0.22));
    }
    let Some(path) = easel.block("Pacifico_400Regular", [120.0, 200.0, 760.0, 570.0], 320.0)? else { return Ok(()) };
    // Spray runs over the ridges: every slat shifts what lies on it a little.
    let ripple = |x: f32, y: f32| (x + 3.4 * (y * TAU / slat).sin(), y + 1.6 * (y * TAU / slat).cos());
    let Some(path) = bend(&path, 5.0, ripple) else { return Ok(()) };
    let own = hex(easel.rng("spray").pick(&[0xe0356a, 0xf0c03a, 0x2fc4d9, 0x7ad94a]));
    let ink = easel.letters(own);
    for (width, alpha) in [(46.0, 0.12), (30.0, 0.22)] {
        easel.edge(&path, ink.alpha(alpha), width);
    }
    easel.edge(&path, hex(0x23262b), 14.0);
    easel.shape(&path, ink);
    for row in 0..19 {
        let y = 110.0 + slat * row as f32;
        easel.rect(70.0, y + slat - 5.0, 860.0, 5.0, BLACK.alpha(0.2));
        easel.rect(70.0, y + 2.0, 860.0, 5.0, WHITE.alpha(0.16));
    }
    easel.rounded([430.0, 900.0, 140.0, 26.0], 8.0, hex(0x3a3f45));
    Ok(())
}

fn silk_flag(easel: &mut Easel) -> Done {
    let silk = easel.main(&[0xc8373f, 0x2f6fb5, 0xe2a33c, 0x7a4fa8, 0x2f8f6a]);
    easel.shadow((90.0, 950.0), 90.0);
    easel.rounded([74.0, 40.0, 26.0, 910.0], 10.0, hex(0xb9a37a));
    easel.oval((87.0, 36.0), 24.0, 24.0, hex(0xe2b84a));
    let wave = |x: f32, y: f32| {
        let t = (x - 100.0) / 840.0;
        (x - 24.0 * t * (t * 9.0).cos(), y + 54.0 * (0.25 + t) * (t * 8.4 + 0.4).sin() + 30.0 * t)
    };
    let mut shape: Vec<At> = (0..=50).map(|at| wave(100.0 + 840.0 * at as f32 / 50.0, 120.0)).collect();
    shape.extend((0..=50).rev().map(|at| wave(100.0 + 840.0 * at as f32 / 50.0, 640.0)));
    easel.poly(&shape, silk);
    // Light and shade follow the folds.
    for fold in 0..50 {
        let x = 100.0 + 840.0 * fold as f32 / 50.0;
        let light = ((x - 100.0) / 840.0 * 8.4 + 0.4).cos();
        let strip = [wave(x, 120.0), wave(x + 17.8, 120.0), wave(x + 17.8, 640.0), wave(x, 640.0)];
        let tone = if light > 0.0 { WHITE.alpha(0.2 * light) } else { BLACK.alpha(-0.24 * light) };
        easel.poly(&strip, tone);
    }
    if let Some(path) = easel.block("PlayfairDisplay_700Bold", [170.0, 170.0, 690.0, 420.0], 260.0)?
        && let Some(path) = bend(&path, 5.0, wave)
    {
        let own = if silk.lab().l > 0.72 { hex(0x3a2a4a) } else { hex(0xfdf6e2) };
        easel.write(&path, own, silk);
    }
    Ok(())
}

fn snow_slope(easel: &mut Easel) -> Done {
    easel.poly(
        &[(-900.0, 380.0), (1900.0, 250.0), (1900.0, 1500.0), (-900.0, 1500.0)],
        Ink::down(250.0, hex(0xfdfeff), 1000.0, hex(0xdfeaf5)),
    );
    easel.soft((760.0, 420.0), 500.0, 120.0, hex(0xbfd3ea), 0.4);
    easel.soft((200.0, 920.0), 500.0, 120.0, hex(0xbfd3ea), 0.4);
    if let Some(path) = easel.block("Nunito_800ExtraBold", [60.0, 400.0, 880.0, 480.0], 330.0)? {
        let ink = easel.letters(hex(0x86a3c4));
        let inside = Inside::new(&path);
        let bounds = path.bounds();
        easel.shape(&path, hex(0xcbdaeb));
        easel.edge(&path, hex(0xcbdaeb), 8.0);
        // One print beside the next fills the strokes.
        let mut rng = easel.rng("prints");
        let (step, mut row) = (17.0, 0);
        let mut y = bounds.top();
        while y < bounds.bottom() {
            let mut x = bounds.left() + if row % 2 == 0 { 0.0 } else { step / 2.0 };
            while x < bounds.right() {
                if inside.has((x, y)) {
                    let lean = rng.between(-2.0, 2.0);
                    easel.oval((x + lean, y + 3.0), 6.5, 9.5, WHITE);
                    easel.oval((x + lean, y), 6.0, 9.0, ink);
                    easel.oval((x + lean, y - 3.0), 4.6, 3.4, ink.lighter(-0.08));
                }
                x += step;
            }
            y += 21.0;
            row += 1;
        }
    }
    Ok(())
}

fn tiled_wall(easel: &mut Easel) -> Done {
    let tile = hex(easel.rng("tile").pick(&[0xf3efe2, 0xe3ece6, 0xf0e6d0]));
    let ink = easel.letters(hex(easel.rng("mosaic").pick(&[0x2f4a8a, 0x8a2f3f, 0x1f6a5a])));
    let grout = tile.lighter(-0.16);
    easel.rect(-900.0, -900.0, 2800.0, 1790.0, grout);
    let Some(path) = easel.block("Nunito_800ExtraBold", [90.0, 190.0, 820.0, 480.0], 320.0)? else { return Ok(()) };
    let inside = Inside::new(&path);
    let mut rng = easel.rng("tiles");
    let step = 12.5;
    // Large plain tiles outside the panel; small squares within, dark ones forming the letters.
    let mut y = -900.0;
    while y < 880.0 {
        let mut x = -900.0;
        while x < 1900.0 {
            if !(40.0..960.0).contains(&(x + 45.0)) || !(130.0..730.0).contains(&(y + 45.0)) {
                easel.rounded([x, y, 94.0, 94.0], 4.0, tile.lighter(rng.between(-0.02, 0.02)));
            }
            x += 100.0;
        }
        y += 100.0;
    }
    easel.rect(0.0, 100.0, 1000.0, 600.0, ink.lighter(0.06));
    easel.rect(16.0, 116.0, 968.0, 568.0, grout);
    let mut y = 120.0;
    while y < 680.0 {
        let mut x = 20.0;
        while x < 978.0 {
            let tone = if inside.has((x + step / 2.0, y + step / 2.0)) { ink } else { tile };
            easel.rect(x, y, step - 1.8, step - 1.8, tone.lighter(rng.between(-0.03, 0.03)));
            x += step;
        }
        y += step;
    }
    Ok(())
}

fn tree_bark(easel: &mut Easel) -> Done {
    let bark = hex(easel.rng("bark").pick(&[0xa39c90, 0x9a9486, 0xb0a696]));
    let edge = |y: f32| 330.0 + 40.0 * ((y - 500.0) / 500.0).powi(2) + if y > 800.0 { (y - 800.0) * 0.5 } else { 0.0 };
    let mut shape: Vec<At> = (-3..=24).map(|at| at as f32 * 42.0).map(|y| (500.0 - edge(y), y)).collect();
    shape.extend((-3..=24).rev().map(|at| at as f32 * 42.0).map(|y| (500.0 + edge(y), y)));
    easel.poly(&shape, bark);
    easel.poly(&shape, Ink::Line(150.0, 0.0, BLACK.alpha(0.25), 420.0, 0.0, BLACK.alpha(0.0)));
    easel.poly(&shape, Ink::Line(560.0, 0.0, BLACK.alpha(0.0), 850.0, 0.0, BLACK.alpha(0.4)));
    let mut rng = easel.rng("bark_lines");
    for _ in 0..46 {
        let (x, y, w) = (rng.between(-290.0, 250.0), rng.between(-80.0, 960.0), rng.between(20.0, 90.0));
        easel.curve(
            &[(500.0 + x, y), (500.0 + x + w / 2.0, y + 6.0), (500.0 + x + w, y)],
            bark.lighter(rng.between(-0.12, 0.08)),
            rng.between(3.0, 6.0),
        );
    }
    for (x, y) in [(300.0, 130.0), (700.0, 850.0)] {
        easel.oval((x, y), 44.0, 56.0, bark.lighter(-0.14));
        easel.oval((x, y + 4.0), 24.0, 34.0, bark.lighter(-0.3));
    }
    if let Some(path) = easel.ball("PatrickHand_400Regular", (500.0, 500.0), (345.0, 900.0), 0.98, 300.0)? {
        easel.edge(&path, bark.lighter(0.12), 24.0);
        easel.edge(&path, bark.lighter(-0.14), 13.0);
        easel.write(&path, hex(0x453527), bark);
    }
    Ok(())
}

fn water_tower(easel: &mut Easel) -> Done {
    let steel = easel.main(&[0xc9d2d9, 0x7fb0bf, 0xd9a890, 0xe2cf9a]);
    easel.shadow((500.0, 955.0), 330.0);
    for x in [-260.0, -90.0, 90.0, 260.0] {
        easel.line(&[(500.0 + x, 560.0), (500.0 + x * 1.16, 950.0)], hex(0x6a7480), 20.0);
    }
    for (a, b) in [((250.0, 620.0), (740.0, 900.0)), ((750.0, 620.0), (260.0, 900.0))] {
        easel.line(&[a, b], hex(0x8b96a1), 8.0);
    }
    easel.rounded([484.0, 560.0, 32.0, 390.0], 10.0, hex(0x8b96a1));
    let (r, sag) = (370.0, 54.0);
    easel.blob(&[(140.0, 550.0), (260.0, 650.0), (500.0, 690.0), (740.0, 650.0), (860.0, 550.0)], steel.lighter(-0.18));
    let mut shape = arc((500.0, 240.0), r, sag, 180.0, 0.0);
    shape.extend(arc((500.0, 560.0), r, sag, 0.0, 180.0));
    easel.poly(&shape, steel);
    easel.poly(&shape, Ink::Line(130.0, 0.0, BLACK.alpha(0.14), 330.0, 0.0, BLACK.alpha(0.0)));
    easel.poly(&shape, Ink::Line(560.0, 0.0, BLACK.alpha(0.0), 870.0, 0.0, BLACK.alpha(0.34)));
    easel.poly(&[(110.0, 244.0), (500.0, 60.0), (890.0, 244.0), (500.0, 310.0)], steel.lighter(-0.12));
    easel.poly(&[(110.0, 244.0), (500.0, 60.0), (470.0, 304.0)], steel.lighter(-0.05));
    easel.oval((500.0, 60.0), 20.0, 20.0, hex(0xc8373f));
    easel.line(&arc((500.0, 560.0), r + 6.0, sag, 0.0, 180.0), hex(0x6a7480), 12.0);
    if let Some(path) = easel.round("AlfaSlabOne_400Regular", (500.0, 500.0), (r, sag), 1.2, 170.0)? {
        let own = if steel.lab().l > 0.6 { hex(0x2f4a7a) } else { hex(0xfdf6e2) };
        easel.write(&path, own, steel);
    }
    Ok(())
}

fn watermelon(easel: &mut Easel) -> Done {
    let rind = hex(0x2f7a3f);
    easel.shadow((500.0, 880.0), 470.0);
    let c = (500.0, 560.0);
    easel.oval(c, 450.0, 320.0, rind);
    for at in 0..7 {
        let bulge = -0.86 + 0.287 * at as f32;
        let line: Vec<At> = (0..=30)
            .map(|step| -1.5 + 3.0 * step as f32 / 30.0)
            .map(|turn: f32| {
                (500.0 + 446.0 * turn.sin(), 560.0 + 316.0 * bulge * turn.cos() + 9.0 * (turn * 9.0 + at as f32).sin())
            })
            .collect();
        easel.line(&line, hex(0x1f5a2f), 26.0);
    }
    if let Some(path) = easel.ball("AlfaSlabOne_400Regular", c, (450.0, 330.0), 1.04, 260.0)? {
        easel.edge(&path, hex(0x17401f), 15.0);
        easel.write(&path, hex(0xeaf3cf), hex(0x17401f));
        if let Some(deep) = moved(&path, 0.0, 0.0).filter(|_| easel.ink.is_none()) {
            let bounds = deep.bounds();
            easel.shape(
                &deep,
                Ink::Line(
                    0.0,
                    bounds.top(),
                    hex(0x9fc47a).alpha(0.8),
                    0.0,
                    bounds.top() + bounds.height() * 0.5,
                    hex(0x9fc47a).alpha(0.0),
                ),
            );
        }
    }
    easel.soft((330.0, 370.0), 150.0, 80.0, WHITE, 0.4);
    easel.soft((640.0, 800.0), 300.0, 120.0, BLACK, 0.24);
    Ok(())
}

fn wet_sand(easel: &mut Easel) -> Done {
    let sand = hex(0xc9a878);
    easel.poly(
        &[(-900.0, 330.0), (1900.0, 330.0), (1900.0, 1500.0), (-900.0, 1500.0)],
        Ink::down(330.0, sand.lighter(0.05), 1000.0, sand),
    );
    let foam: Vec<At> = (-30..=100)
        .map(|at| at as f32 * 20.0)
        .map(|x| (x, 322.0 + 16.0 * (x * 0.012).sin() + 8.0 * (x * 0.041).sin()))
        .collect();
    easel.line(&foam, WHITE.alpha(0.85), 22.0);
    easel.line(&foam.iter().map(|(x, y)| (*x, y + 20.0)).collect::<Vec<_>>(), hex(0xa98a60).alpha(0.6), 18.0);
    let mut rng = easel.rng("grains");
    for _ in 0..160 {
        easel.oval(
            (rng.between(-300.0, 1300.0), rng.between(370.0, 1000.0)),
            rng.between(1.5, 4.0),
            rng.between(1.0, 3.0),
            sand.lighter(rng.between(-0.12, 0.1)),
        );
    }
    if let Some(path) = easel.block("PatrickHand_400Regular", [70.0, 400.0, 860.0, 480.0], 340.0)? {
        // Banks of pushed-up sand on both sides of a furrow that lies in shade.
        if let Some(bank) = moved(&path, 3.0, 9.0) {
            easel.edge(&bank, sand.lighter(-0.15), 34.0);
        }
        easel.edge(&path, sand.lighter(0.13), 32.0);
        let deep = easel.letters(hex(0x7a5a35));
        easel.edge(&path, deep, 13.0);
        easel.shape(&path, deep);
        if let Some(low) = moved(&path, 2.0, 5.0) {
            easel.edge(&low, deep.lighter(0.07), 4.0);
        }
    }
    Ok(())
}

fn wine_barrel(easel: &mut Easel) -> Done {
    let oak = hex(easel.rng("oak").pick(&[0xb5793f, 0xa86c38, 0xc48a4f]));
    easel.shadow((500.0, 940.0), 380.0);
    let wide = |y: f32| 370.0 - 90.0 * ((y - 490.0) / 420.0).powi(2);
    let mut shape: Vec<At> = (0..=30).map(|at| 80.0 + 830.0 * at as f32 / 30.0).map(|y| (500.0 - wide(y), y)).collect();
    shape.extend(arc((500.0, 910.0), wide(910.0), 44.0, 180.0, 0.0));
    shape.extend((0..=30).rev().map(|at| 80.0 + 830.0 * at as f32 / 30.0).map(|y| (500.0 + wide(y), y)));
    easel.poly(&shape, oak);
    for at in 1..11 {
        let turn = -1.5 + 3.0 * at as f32 / 11.0_f32;
        let seam: Vec<At> = (0..=30)
            .map(|at| 80.0 + 830.0 * at as f32 / 30.0)
            .map(|y| (500.0 + wide(y) * turn.sin(), y + 44.0 * turn.cos()))
            .collect();
        easel.line(&seam, oak.lighter(-0.16), 5.0);
    }
    for y in [150.0, 270.0, 690.0, 820.0] {
        easel.line(&arc((500.0, y), wide(y) + 2.0, 46.0, 0.0, 180.0), hex(0x4a4f55), 42.0);
        easel.line(&arc((500.0, y - 10.0), wide(y) + 2.0, 46.0, 4.0, 176.0), hex(0x7b838b), 8.0);
    }
    easel.poly(&shape, Ink::Line(130.0, 0.0, BLACK.alpha(0.26), 360.0, 0.0, BLACK.alpha(0.0)));
    easel.poly(&shape, Ink::Line(580.0, 0.0, BLACK.alpha(0.0), 870.0, 0.0, BLACK.alpha(0.38)));
    easel.oval((500.0, 80.0), wide(80.0), 44.0, oak.lighter(-0.1));
    easel.oval((500.0, 82.0), wide(80.0) - 24.0, 32.0, oak.lighter(0.05));
    if let Some(path) = easel.round("Rye_400Regular", (500.0, 560.0), (366.0, 46.0), 1.16, 170.0)? {
        for (width, alpha) in [(20.0, 0.14), (11.0, 0.22)] {
            easel.edge(&path, hex(0x3a1f0f).alpha(alpha), width);
        }
        easel.write(&path, hex(0x3a1f0f), oak);
    }
    Ok(())
}
