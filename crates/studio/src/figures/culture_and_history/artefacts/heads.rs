//! Heads of Egypt: the golden mask and the painted queen.

use super::easel::Easel;
use super::matter::{self, GOLD, LAPIS, Matter, TURQUOISE, dyed};
use super::shape::{blob, block, both, eye, limb, lips, mirrored, nose};
use crate::colour::{BLACK, WHITE, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

/// A face's oval: half its width at the cheeks, from the brow to the chin.
pub(super) fn oval(wide: f32, top: f32, chin: f32) -> Vec<At> {
    let high = chin - top;
    both(&[
        (0.0, top),
        (wide * 0.72, top + high * 0.06),
        (wide, top + high * 0.36),
        (wide * 0.9, top + high * 0.66),
        (wide * 0.52, top + high * 0.92),
        (0.0, chin),
    ])
}

pub(super) fn ears(e: &mut Easel, (x, y): At, high: f32, of: &Matter) {
    for side in [-1.0, 1.0] {
        let ear = blob(&[
            (side * x, y - high * 0.4),
            (side * (x + high * 0.3), y - high * 0.5),
            (side * (x + high * 0.36), y - high * 0.1),
            (side * (x + high * 0.2), y + high * 0.3),
            (side * (x + high * 0.1), y + high * 0.5),
            (side * x, y + high * 0.3),
        ]);
        e.body(&ear, of);
        let curl = smooth(&[
            (side * (x + high * 0.06), y - high * 0.3),
            (side * (x + high * 0.24), y - high * 0.32),
            (side * (x + high * 0.2), y),
            (side * (x + high * 0.1), y + high * 0.14),
        ]);
        e.trace(&curl, of.dark, high * 0.06, 0.8);
    }
}

pub(super) fn tutankhamun(e: &mut Easel) {
    let cloth = both(&[
        (0.0, 50.0),
        (150.0, 64.0),
        (258.0, 140.0),
        (322.0, 290.0),
        (372.0, 440.0),
        (420.0, 600.0),
        (416.0, 690.0),
        (352.0, 726.0),
        (338.0, 850.0),
        (322.0, 985.0),
        (0.0, 998.0),
    ]);
    e.body(&cloth, &GOLD);
    e.within(&cloth, |e| {
        for at in 0..13 {
            let at = at as f32;
            // On the crown the stripes follow the head, on the wings they fan out from the face.
            let (inner, outer) = (210.0 + at * 36.0, 190.0 + at * 44.0);
            for side in [-1.0, 1.0] {
                let stripe =
                    smooth(&[(side * 150.0, inner - 30.0), (side * 280.0, inner), (side * 440.0, outer + 40.0)]);
                e.trace(&stripe, LAPIS.base, 17.0, 1.0);
                e.trace(&stripe, LAPIS.light, 4.0, 0.5);
            }
        }
        for at in 0..4 {
            let y = 92.0 + at as f32 * 34.0;
            let stripe =
                smooth(&[(-330.0, y + 110.0), (-150.0, y + 20.0), (0.0, y), (150.0, y + 20.0), (330.0, y + 110.0)]);
            e.trace(&stripe, LAPIS.base, 16.0, 1.0);
        }
    });
    collar(e);
    lappets(e);
    ears(e, (184.0, 440.0), 150.0, &GOLD);
    let face = oval(196.0, 228.0, 664.0);
    e.body(&face, &GOLD);
    e.soft((-110.0, 540.0), 70.0, 60.0, hex(0xfff1bc), 0.5);
    for side in [-1.0, 1.0] {
        let brow = smooth(&[(side * 34.0, 372.0), (side * 90.0, 342.0), (side * 168.0, 372.0)]);
        e.line(&brow, LAPIS.base, 15.0);
        eye(e, (side * 92.0, 416.0), 116.0, 56.0, (hex(0xf7f0df), hex(0x120d0a), LAPIS.base));
        e.line(&smooth(&[(side * 146.0, 416.0), (side * 168.0, 418.0), (side * 186.0, 414.0)]), LAPIS.base, 12.0);
        e.line(&smooth(&[(side * 38.0, 422.0), (side * 24.0, 430.0)]), LAPIS.base, 9.0);
    }
    nose(e, (0.0, 404.0), 536.0, 92.0, &GOLD);
    lips(e, (0.0, 588.0), 124.0, 56.0, &GOLD);
    let band = mirrored(&[(0.0, 214.0), (130.0, 230.0), (196.0, 300.0), (204.0, 336.0), (150.0, 276.0), (0.0, 254.0)]);
    e.body(&band, &GOLD);
    beard(e);
    uraeus(e);
}

fn collar(e: &mut Easel) {
    let bib = mirrored(&[(0.0, 640.0), (180.0, 690.0), (204.0, 780.0), (214.0, 990.0), (0.0, 996.0)]);
    e.within(&bib, |e| {
        e.fill(&bib, GOLD.base);
        let rows = [
            LAPIS.base,
            TURQUOISE.base,
            hex(0xb5402a),
            LAPIS.base,
            TURQUOISE.base,
            GOLD.light,
            LAPIS.base,
            hex(0xb5402a),
            TURQUOISE.base,
        ];
        for (at, rgb) in rows.iter().enumerate() {
            let radius = 150.0 + at as f32 * 34.0;
            let row = arc((0.0, 600.0), radius, radius, 20.0, 160.0);
            e.line(&row, GOLD.dark, 30.0);
            e.line(&row, *rgb, 22.0);
            for bead in row.iter().step_by(1) {
                e.trace(&[*bead, (bead.0 * 1.001, bead.1 + 1.0)], GOLD.light, 5.0, 0.8);
            }
        }
    });
}

fn lappets(e: &mut Easel) {
    for side in [-1.0, 1.0] {
        let lappet = [(side * 190.0, 640.0), (side * 330.0, 700.0), (side * 330.0, 984.0), (side * 196.0, 990.0)];
        e.body(&lappet, &GOLD);
        e.within(&lappet, |e| {
            for at in 0..12 {
                let y = 664.0 + at as f32 * 29.0;
                e.line(&[(side * 180.0, y), (side * 340.0, y + 16.0)], LAPIS.base, 14.0);
                e.trace(&[(side * 180.0, y - 4.0), (side * 340.0, y + 12.0)], LAPIS.light, 3.0, 0.6);
            }
        });
    }
}

fn beard(e: &mut Easel) {
    let beard = both(&[(0.0, 652.0), (32.0, 660.0), (40.0, 760.0), (46.0, 850.0), (26.0, 884.0), (0.0, 890.0)]);
    e.body(&beard, &GOLD);
    e.within(&beard, |e| {
        for at in 0..9 {
            let y = 672.0 + at as f32 * 25.0;
            e.line(&[(-50.0, y + 16.0), (0.0, y), (50.0, y + 16.0)], LAPIS.base, 9.0);
        }
    });
}

/// The vulture and the cobra at the brow.
fn uraeus(e: &mut Easel) {
    let vulture = limb(&[(-26.0, 244.0, 40.0), (-40.0, 180.0, 34.0), (-38.0, 120.0, 26.0), (-30.0, 92.0, 34.0)]);
    e.body(&vulture, &GOLD);
    e.body(
        &blob(&[(-46.0, 86.0), (-22.0, 74.0), (-8.0, 92.0), (-12.0, 124.0), (-24.0, 110.0), (-44.0, 108.0)]),
        &matter::SHELL,
    );
    e.dot((-28.0, 94.0), 6.0, BLACK);
    let hood =
        both(&[(0.0, 60.0), (20.0, 70.0), (24.0, 110.0), (40.0, 150.0), (36.0, 200.0), (16.0, 246.0), (0.0, 250.0)]);
    let hood: Vec<At> = hood.iter().map(|&(x, y)| (x + 34.0, y)).collect();
    e.body(&hood, &GOLD);
    let inlay = ellipse((34.0, 168.0), 20.0, 44.0);
    e.fill(&inlay, LAPIS.base);
    for at in 0..4 {
        e.line(&[(16.0, 140.0 + at as f32 * 18.0), (52.0, 140.0 + at as f32 * 18.0)], GOLD.light, 4.0);
    }
    e.dot((24.0, 84.0), 6.0, hex(0xb5402a));
    e.dot((44.0, 84.0), 6.0, hex(0xb5402a));
}

const SKIN: Matter = Matter {
    base: hex(0xc4865c),
    light: hex(0xe8b890),
    dark: hex(0x7e4a2e),
    shine: 0.2,
    grain: matter::Grain::Specks(0.12),
};

pub(super) fn nefertiti(e: &mut Easel) {
    // In profile to the right, as on most pictures: crown, face, long neck, shoulders.
    let bust = blob(&[
        (70.0, 560.0),
        (62.0, 660.0),
        (66.0, 790.0),
        (120.0, 860.0),
        (244.0, 934.0),
        (232.0, 992.0),
        (-190.0, 996.0),
        (-222.0, 930.0),
        (-110.0, 860.0),
        (-92.0, 780.0),
        (-96.0, 620.0),
        (-70.0, 480.0),
        (0.0, 470.0),
    ]);
    e.body(&bust, &SKIN);
    let collar = [
        (-236.0, 920.0),
        (-92.0, 830.0),
        (20.0, 876.0),
        (118.0, 824.0),
        (258.0, 922.0),
        (244.0, 1000.0),
        (-210.0, 1000.0),
    ];
    e.within(&bust, |e| {
        e.fill(&collar, hex(0x3a6ea8));
        for (at, rgb) in [0xc9a24a_u32, 0xa33a2c, 0x3f8a6a, 0xc9a24a, 0x2f4f9a].iter().enumerate() {
            let off = at as f32 * 28.0;
            let row = smooth(&[
                (-240.0, 900.0 + off),
                (-92.0, 836.0 + off),
                (14.0, 882.0 + off),
                (120.0, 830.0 + off),
                (260.0, 910.0 + off),
            ]);
            e.line(&row, hex(*rgb), 19.0);
            for bead in row.iter().step_by(2) {
                e.dot(*bead, 5.0, hex(0xf0e2b8));
            }
        }
        e.soft((230.0, 940.0), 150.0, 160.0, BLACK, 0.4);
    });
    face_of_nefertiti(e);
}

fn face_of_nefertiti(e: &mut Easel) {
    let face = blob(&[
        (150.0, 318.0),
        (172.0, 376.0),
        (174.0, 402.0),
        (222.0, 476.0),
        (226.0, 494.0),
        (192.0, 508.0),
        (204.0, 536.0),
        (198.0, 552.0),
        (202.0, 574.0),
        (178.0, 596.0),
        (176.0, 628.0),
        (140.0, 654.0),
        (84.0, 640.0),
        (10.0, 596.0),
        (-40.0, 560.0),
        (-60.0, 450.0),
        (-20.0, 330.0),
    ]);
    e.body(&face, &SKIN);
    e.soft((70.0, 520.0), 80.0, 70.0, hex(0xf0c8a0), 0.5);
    e.soft((90.0, 636.0), 90.0, 30.0, hex(0x5a3020), 0.5);
    e.line(&smooth(&[(76.0, 392.0), (116.0, 372.0), (166.0, 382.0)]), hex(0x2a1c16), 12.0);
    eye(e, (118.0, 424.0), 84.0, 40.0, (hex(0xf4ede0), hex(0x21160f), hex(0x1c1310)));
    e.line(&[(78.0, 424.0), (44.0, 428.0)], hex(0x1c1310), 8.0);
    let lip = blob(&[(202.0, 538.0), (196.0, 552.0), (202.0, 570.0), (182.0, 582.0), (148.0, 560.0), (182.0, 544.0)]);
    e.fill(&lip, hex(0x9d3c30));
    e.line(&smooth(&[(200.0, 553.0), (176.0, 558.0), (148.0, 560.0)]), hex(0x5e1c18), 4.0);
    e.trace(&smooth(&[(206.0, 500.0), (190.0, 492.0), (188.0, 506.0)]), hex(0x6a3a24), 5.0, 0.8);
    let ear = blob(&[(-30.0, 440.0), (4.0, 430.0), (12.0, 480.0), (-6.0, 540.0), (-30.0, 520.0)]);
    e.body(&ear, &SKIN);
    crown_of_nefertiti(e);
}

fn crown_of_nefertiti(e: &mut Easel) {
    let blue = Matter { grain: matter::Grain::Specks(0.12), ..dyed(hex(0x2c4a8e)) };
    let crown = [
        (158.0, 326.0),
        (136.0, 286.0),
        (24.0, 34.0),
        (-300.0, 128.0),
        (-296.0, 168.0),
        (-92.0, 520.0),
        (-66.0, 530.0),
        (-20.0, 420.0),
        (60.0, 344.0),
    ];
    e.body(&crown, &blue);
    e.within(&crown, |e| {
        e.line(&[(170.0, 338.0), (60.0, 356.0), (-16.0, 430.0), (-76.0, 560.0)], hex(0xd8ab46), 30.0);
        e.line(&[(-196.0, 360.0), (-110.0, 300.0), (76.0, 132.0)], hex(0xc9973a), 54.0);
        for at in 0..11 {
            let t = at as f32 / 10.0;
            let (x, y) = (-190.0 + 262.0 * t, 352.0 - 214.0 * t + 18.0 * (t * 3.1).sin());
            e.fill(
                &block(x - 9.0, y - 22.0, 18.0, 44.0),
                if at % 3 == 0 {
                    hex(0xa8362a)
                } else if at % 3 == 1 {
                    hex(0x3f8f7a)
                } else {
                    hex(0x2c4a8e)
                },
            );
        }
        e.soft((-250.0, 260.0), 140.0, 200.0, BLACK, 0.4);
        e.soft((30.0, 120.0), 70.0, 120.0, WHITE, 0.25);
    });
    let top = [(24.0, 34.0), (-300.0, 128.0), (-296.0, 150.0), (34.0, 56.0)];
    e.fill(&top, hex(0x5a78b8));
}
