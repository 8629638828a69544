//! What one does with a thing that the sample names.

use super::super::brush::{Icon, STAGE};
use super::super::face;
use super::super::figure::{FAR, NEAR};
use super::super::stage::{Layer, Stage};
use super::super::things;
use super::Handle;
use crate::colour::{WHITE, hex};

/// Action and function, sorted by id.
pub(super) static ALL: &[(&str, Handle)] = &[
    ("drag", |s, a, icon| drag(s, a, icon)),
    ("measure", measure),
    ("paint", |s, a, icon| tool(s, a, icon, 0)),
    ("peer_into", |s, a, icon| look(s, a, icon)),
    ("polish", |s, a, icon| tool(s, a, icon, 1)),
    ("push", push),
    ("repair", |s, a, icon| tool(s, a, icon, 2)),
    ("sniff_at", |s, a, icon| look(s, a, icon)),
    ("varnish", |s, a, icon| tool(s, a, icon, 0)),
    ("walk_in_a_circle_round", circle),
    ("wash", |s, a, icon| tool(s, a, icon, 3)),
    ("water", water),
    ("wipe_the_dust_from", |s, a, icon| tool(s, a, icon, 1)),
];

/// A thing before someone: on the ground where it is large, on a table where it is small. Its middle and half its width.
fn before(s: &mut Stage, a: usize, icon: &Icon, far: f32) -> ((f32, f32), f32) {
    let (dir, k, x) = (s.figs[a].dir, s.figs[a].look.k, s.figs[a].x);
    let mut icon = icon.clone();
    // What one could lift is worked on at a table, however long it is.
    if (44.0..76.0).contains(&icon.side) {
        icon.side = 44.0;
    }
    let r = icon.side * 0.46;
    if icon.side > 44.0 {
        let at = (x + dir * (r + far) * k, icon.side * 0.36);
        s.prop(-1.0, [at.0 - r, at.0 + r, icon.side], move |b| {
            b.standing(&icon, (at.0, 0.0));
        });
        return (at, r);
    }
    let h = 42.0 * k;
    let at = (x + dir * (22.0 * k), h + icon.side * 0.46);
    s.prop(4.0, [at.0 - 20.0, at.0 + 20.0, h + icon.side], move |b| {
        things::table(b, at.0 + dir * 3.0, (icon.side + 18.0).max(36.0), h);
        b.icon(&icon, at);
    });
    (at, r)
}

fn tool(s: &mut Stage, a: usize, icon: &Icon, kind: u8) {
    let (at, r) = before(s, a, icon, 17.0);
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    fig.bow(0.14);
    let to = (at.0 - dir * (r * 0.72), at.1 + r * 0.35);
    fig.grab(FAR, (to.0 - dir * 5.0, to.1 + 1.0));
    fig.put(NEAR, (at.0 - dir * (r + 3.0), at.1 - r * 0.2));
    fig.mood(face::SMILE);
    fig.regard(at);
    let hand = s.figs[a].palm(FAR);
    let (skin, k) = (s.figs[a].look.skin, s.figs[a].look.k);
    s.add(Layer::Depth(6.0), move |b| {
        match kind {
            0 => {
                b.bar((hand.0 - dir * 2.0, hand.1 - 1.0), (hand.0 + dir * 6.0, hand.1 + 2.0), 1.6, things::WOOD);
                b.hull(
                    &[((hand.0 + dir * 6.4, hand.1 + 2.2), 1.7), ((hand.0 + dir * 9.6, hand.1 + 3.0), 1.3)],
                    hex(0xd8_5a_3c),
                );
            }
            2 => {
                b.bar((hand.0 - dir * 2.0, hand.1 - 2.0), (hand.0 + dir * 7.0, hand.1 + 3.0), 2.0, things::STEEL);
                b.hull(&[((hand.0 + dir * 7.4, hand.1 + 3.4), 2.5)], things::STEEL);
            }
            _ => {
                let rgb = if kind == 3 { hex(0xf6_d8_5a) } else { WHITE };
                b.hull(&[((hand.0 + dir * 2.0, hand.1 + 2.0), 3.2), ((hand.0 + dir * 4.0, hand.1 - 3.0), 2.8)], rgb);
            }
        }
        b.disc(hand, 2.7 * k, skin);
        if kind == 3 {
            for (dx, dy, r) in [(6.0, 6.0, 2.0), (10.0, 2.0, 2.6), (8.0, -5.0, 1.8), (13.0, 7.0, 1.6)] {
                b.bubble((hand.0 + dir * dx, hand.1 + dy), r);
            }
        }
        if kind == 1 {
            for (dx, dy) in [(9.0, 8.0), (14.0, 2.0)] {
                let p = (hand.0 + dir * dx, hand.1 + dy);
                b.line(STAGE, &[(p.0 - 2.4, p.1), (p.0 + 2.4, p.1)], 0.9, WHITE);
                b.line(STAGE, &[(p.0, p.1 - 2.4), (p.0, p.1 + 2.4)], 0.9, WHITE);
            }
        }
    });
}

fn look(s: &mut Stage, a: usize, icon: &Icon) {
    let (at, r) = before(s, a, icon, 12.0);
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    fig.bow(0.5);
    fig.turn = 0.85;
    fig.put(NEAR, (at.0 - dir * (r + 2.0), at.1 - r * 0.3));
    fig.put(FAR, (at.0 - dir * r * 0.7, at.1 - r * 0.2));
    fig.mood(face::SURPRISE);
    fig.regard(at);
}

fn push(s: &mut Stage, a: usize, icon: &Icon) {
    let big = Icon { side: icon.side.max(56.0), ..icon.clone() };
    let (at, r) = before(s, a, &big, 24.0);
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    fig.brace(0.42);
    let x = at.0 - dir * (r + 0.5);
    fig.put(NEAR, (x, at.1 + r * 0.2));
    fig.put(FAR, (x + dir * 1.0, at.1 + r * 0.5));
    fig.mood(face::STERN);
}

fn drag(s: &mut Stage, a: usize, icon: &Icon) {
    let fig = &mut s.figs[a];
    let (dir, x) = (fig.dir, fig.x);
    let side = icon.side.max(40.0);
    let r = side * 0.46;
    fig.dir = -dir;
    fig.stand();
    fig.dir = dir;
    fig.brace(-0.34);
    let at = (x + dir * (26.0 + r), side * 0.4);
    fig.grasp((at.0 - dir * (r + 1.0), at.1 + r * 0.2), (at.0 - dir * r, at.1 + r * 0.3));
    fig.mood(face::STERN);
    fig.regard(at);
    let icon = Icon { side, ..icon.clone() };
    s.prop(-1.0, [at.0 - r, at.0 + r, side], move |b| {
        b.standing(&icon, (at.0, 0.0));
        for dy in [3.0, 8.0] {
            b.line(STAGE, &[(at.0 + dir * (r + 3.0), dy), (at.0 + dir * (r + 10.0), dy)], 1.0, WHITE);
        }
    });
}

fn measure(s: &mut Stage, a: usize, icon: &Icon) {
    let (at, r) = before(s, a, icon, 17.0);
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    fig.bow(0.2);
    let (p, q) = ((at.0 - dir * r, at.1 + r * 0.5), (at.0 - dir * r * 0.05, at.1 + r * 0.5));
    fig.grasp(p, q);
    fig.mood(face::SQUINT);
    fig.regard(at);
    s.add(Layer::Depth(6.0), move |b| {
        let end = (at.0 + dir * r, at.1 + r * 0.5);
        b.bar(p, end, 3.0, hex(0xf6_d3_4a));
        for i in 1..8 {
            let x = p.0 + (end.0 - p.0) * i as f32 / 8.0;
            b.line(STAGE, &[(x, p.1 - 0.6), (x, p.1 + 1.4)], 0.5, hex(0x5a_4a_20));
        }
    });
}

fn circle(s: &mut Stage, a: usize, icon: &Icon) {
    let big = Icon { side: icon.side.max(70.0), ..icon.clone() };
    let (at, r) = before(s, a, &big, 20.0);
    s.figs[a].walk(22.0);
    s.figs[a].mood(face::SMILE);
    s.figs[a].z = 2.0;
    s.prop(-5.0, [at.0 - r - 14.0, at.0 + r + 14.0, 10.0], move |b| {
        let ring: Vec<(f32, f32)> = (0..25)
            .map(|i| {
                let (sin, cos) = (i as f32 * 0.25_f32).sin_cos();
                (at.0 + cos * (r + 12.0), 2.0 + sin * 7.0)
            })
            .collect();
        b.line(STAGE, &ring, 1.3, WHITE);
    });
}

fn water(s: &mut Stage, a: usize, icon: &Icon) {
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    fig.bow(0.14);
    let side = icon.side.clamp(22.0, 60.0);
    let at = fig.rel(20.0, 54.0);
    fig.grasp((at.0 - dir * 5.0, at.1 + 4.0), (at.0, at.1 + 6.0));
    fig.mood(face::SMILE);
    let x = at.0 + dir * 23.0;
    fig.regard((x, 14.0));
    super::work::can(s, a, at, dir);
    let icon = Icon { side, ..icon.clone() };
    s.prop(-0.4, [x - side * 0.5, x + side * 0.5, side], move |b| {
        b.standing(&icon, (x, 0.0));
    });
}
