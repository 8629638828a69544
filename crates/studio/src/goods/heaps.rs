//! What lies inside of goods that hang out over a rim: a mound of cloth, coils, a pile of beads; its foot is about 0.

use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::vessels::bench::{At, Bench, disc, smooth};

/// Cloth in soft folds.
pub(super) fn mound(b: &mut Bench, hue: Rgb) {
    let outline = smooth(&[
        (-290.0, 70.0),
        (-285.0, -40.0),
        (-215.0, -130.0),
        (-110.0, -112.0),
        (-10.0, -178.0),
        (110.0, -120.0),
        (205.0, -140.0),
        (285.0, -44.0),
        (290.0, 70.0),
    ]);
    b.soft((0.0, 20.0), 330.0, 130.0, BLACK, 0.3);
    b.fade(&outline, hue.lighter(0.0), hue.lighter(-0.12));
    let folds: [(&[At], f32); 5] = [
        (&[(-220.0, -118.0), (-180.0, -30.0), (-210.0, 70.0)], -0.1),
        (&[(-112.0, -104.0), (-90.0, -10.0), (-40.0, 70.0)], -0.12),
        (&[(-8.0, -168.0), (40.0, -60.0), (20.0, 70.0)], -0.09),
        (&[(108.0, -112.0), (120.0, -20.0), (90.0, 70.0)], -0.12),
        (&[(204.0, -130.0), (190.0, -40.0), (220.0, 70.0)], -0.09),
    ];
    for (fold, tone) in folds {
        b.line(&smooth(fold), hue.lighter(tone), 16.0);
    }
    for fold in
        [[(-270.0, -50.0), (-214.0, -118.0), (-130.0, -104.0)], [(-96.0, -112.0), (-12.0, -166.0), (90.0, -118.0)]]
    {
        b.line(&smooth(&fold), hue.lighter(0.1).alpha(0.8), 12.0);
    }
}

/// Loops that lie one over another.
fn loops(b: &mut Bench, hue: Rgb, width: f32) {
    b.soft((0.0, 20.0), 320.0, 110.0, BLACK, 0.3);
    for (number, (x, half)) in [(0.0, 262.0), (-24.0, 236.0), (22.0, 250.0), (-6.0, 214.0)].into_iter().enumerate() {
        let ring = disc((x, 16.0 - number as f32 * width * 0.62), half, 84.0);
        b.line(&ring, hue.lighter(-0.16), width);
        b.line(&ring, hue.lighter(if number % 2 == 0 { 0.0 } else { 0.05 }), width * 0.74);
    }
}

/// Broad loops: rope, ribbon, straps.
pub(super) fn coil(b: &mut Bench, hue: Rgb) {
    loops(b, hue, 56.0);
}

/// Thin loops of a plain cord, whatever the colour of its handles.
pub(super) fn cord_coil(b: &mut Bench, _: Rgb) {
    loops(b, hex(0xf3ead6), 32.0);
}

/// Beads in a pile.
pub(super) fn bead_heap(b: &mut Bench, hue: Rgb) {
    b.soft((0.0, 20.0), 320.0, 120.0, BLACK, 0.3);
    for row in 0..5 {
        let count = 9 - row;
        for k in 0..count {
            let at = ((k as f32 - (count - 1) as f32 / 2.0) * 64.0, 60.0 - (4 - row) as f32 * 2.0 - row as f32 * 46.0);
            let tone = if (k + row) % 3 == 0 { hex(0xf2cf6a) } else { hue };
            b.oval(at, 34.0, 34.0, tone.lighter(-0.12));
            b.oval((at.0 - 3.0, at.1 - 4.0), 29.0, 29.0, tone);
            b.oval((at.0 - 11.0, at.1 - 12.0), 8.0, 8.0, WHITE.alpha(0.8));
        }
    }
}
