//! Hosts whose text is worked into their surface: print on a ball, cuts in wood, furrows in sand, stitches.

mod fogged_window_on;
mod tree_bark_on;

use super::easel::{Easel, arc, round};
use super::warp::{At, bend};
use super::{Host, host};
use crate::canvas::Ink;
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::studio::Refusal;
use fogged_window_on::*;
use resvg::tiny_skia::{Path, Transform};
use std::f32::consts::{FRAC_PI_2, PI, TAU};
use tree_bark_on::*;

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
