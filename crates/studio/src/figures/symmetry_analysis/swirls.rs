//! Turning motifs from formulas: blades, swirls, arms and waves, all leaning one way.

use super::super::pen::{At, arc, smooth};
use super::hues::Role::{Ground, Line, Main, Second, Third};
use super::plain_units::comma_shape;
use super::plate::{Motif, Plate};
use super::shapes::{band, closed, drop, petal, placed, polar, polygon, spiral};
use super::turning::tray;

pub(super) static MOTIFS: &[(&str, Motif)] = &[
    ("camera_iris", camera_iris),
    ("catherine_wheel_of_sparks", catherine_wheel),
    ("knot_of_interlaced_bands", knot),
    ("pinwheel_of_feathers", pinwheel_of_feathers),
    ("ring_of_crescents", ring_of_crescents),
    ("ring_of_paisleys", ring_of_paisleys),
    ("ring_of_pennants_blowing_one_way", ring_of_pennants),
    ("rosette_of_commas", rosette_of_commas),
    ("rotor_of_curved_blades", rotor),
    ("ships_propeller", propeller),
    ("spiral_galaxy", galaxy),
    ("spiral_of_ferns", spiral_of_ferns),
    ("swirl_of_peppermint_stripes", peppermint),
    ("toy_windmill", windmill),
    ("twisted_star", twisted_star),
    ("vortex_of_ribbons", vortex),
    ("wheel_of_scythes", wheel_of_scythes),
    ("wheel_of_sickle_shaped_petals", sickle_petals),
    ("whirl_of_autumn_leaves", whirl_of_leaves),
    ("whirlpool_of_teardrops", whirlpool),
];

fn hub(plate: &mut Plate, radius: f32) {
    let (main, inner) = (plate.hue(Second), plate.hue(Third));
    plate.disc((0.0, 0.0), radius, main);
    plate.disc((0.0, 0.0), radius * 0.45, inner);
}

fn rotor(plate: &mut Plate) {
    let (blade, edge) = (plate.hue(Main), plate.hue(Second));
    let wide = (520.0 / plate.order as f32).min(105.0);
    plate.around(plate.order, |plate| {
        plate.area(&band(&spiral((0.0, 60.0), (70.0, 450.0)), [26.0, wide, 6.0]), blade);
        plate.fill(&band(&spiral((8.0, 130.0), (66.0, 430.0)), [4.0, wide * 0.3, 3.0]), edge);
    });
    hub(plate, 92.0);
}

fn pinwheel_of_feathers(plate: &mut Plate) {
    let (vane, light, quill) = (plate.hue(Main), plate.hue(Second), plate.hue(Line));
    let wide = (600.0 / plate.order as f32).min(110.0);
    plate.around(plate.order, |plate| {
        let spine = spiral((0.0, 70.0), (44.0, 452.0));
        plate.area(&band(&spine[14..], [8.0, wide, 4.0]), vane);
        plate.fill(&band(&spine[20..70], [5.0, wide * 0.55, 3.0]), light);
        for at in (24..66).step_by(6) {
            let (x, y) = spine[at];
            let (a, b) = (spine[at + 3], spine[at + 5]);
            plate.line(&[(x, y), (a.0 + (b.1 - a.1) * 1.8, a.1 - (b.0 - a.0) * 1.8)], vane, 3.0);
            plate.line(&[(x, y), (a.0 - (b.1 - a.1) * 1.8, a.1 + (b.0 - a.0) * 1.8)], vane, 3.0);
        }
        plate.line(&spine, quill, 5.0);
    });
    hub(plate, 74.0);
}

fn catherine_wheel(plate: &mut Plate) {
    let (jet, hot, wood) = (plate.own(0xf08a24, Main), plate.own(0xffd24a, Second), plate.own(0x7a4a2c, Main));
    if !plate.hues.named {
        plate.dot((0.0, 0.0), 478.0, crate::colour::hex(0x1a1d3a));
    }
    let order = plate.order;
    plate.around(order, |plate| {
        for (lag, far, width) in
            [(0.0, 455.0, 9.0), (-9.0, 410.0, 7.0), (9.0, 425.0, 6.0), (-17.0, 360.0, 5.0), (18.0, 370.0, 5.0)]
        {
            let line = spiral((lag * 0.3, 120.0), (-62.0 + lag, far));
            plate.line(&line, if lag == 0.0 { jet } else { hot }, width);
            for at in [46, 56, 64, 72] {
                plate.dot((line[at].0 + lag, line[at].1), 5.0, hot);
            }
        }
    });
    plate.disc((0.0, 0.0), 120.0, wood);
    plate.ring((0.0, 0.0), 84.0, hot, 8.0);
    plate.around(order, |plate| plate.area(&placed(&petal(0.0, 96.0, 20.0, 0.5), (0.0, -70.0), -70.0, 0.8), jet));
}

fn whirl_of_leaves(plate: &mut Plate) {
    let count = plate.order;
    let (leaf, other, vein) = (plate.own(0xcf5a2a, Main), plate.own(0xe2a83c, Second), plate.own(0x7a3418, Line));
    let wide = (560.0 / count as f32).clamp(70.0, 120.0);
    plate.around(count, |plate| {
        plate.at((0.0, -250.0), 58.0, 1.0, |plate| {
            let outline = placed(&petal(0.0, 340.0, wide, 0.42), (0.0, 170.0), 0.0, 1.0);
            plate.area(&outline, leaf);
            plate.line(&[(0.0, 215.0), (0.0, -130.0)], vein, 6.0);
            for y in [-70.0, -10.0, 50.0, 110.0] {
                plate.line(&[(0.0, y + 30.0), (-wide * 0.55, y - 14.0)], vein, 3.5);
                plate.line(&[(0.0, y + 30.0), (wide * 0.55, y - 14.0)], vein, 3.5);
            }
        });
    });
    plate.between(count, |plate| {
        plate.at((0.0, -128.0), 64.0, 0.3, |plate| {
            plate.area(&placed(&petal(0.0, 340.0, 105.0, 0.42), (0.0, 170.0), 0.0, 1.0), other);
        });
    });
}

fn vortex(plate: &mut Plate) {
    let (ribbon, back) = (plate.hue(Main), plate.hue(Second));
    let wide = (260.0 / plate.order as f32).min(56.0);
    plate.around(plate.order, |plate| {
        let line: Vec<At> = (0..=72)
            .map(|step| {
                let t = step as f32 / 72.0;
                polar(200.0 * t.powf(0.7), 30.0 + 380.0 * t + 22.0 * (t * 15.0).sin() * t)
            })
            .collect();
        plate.area(&band(&line, [5.0, wide, 8.0]), ribbon);
        plate.fill(&band(&line[6..66], [2.0, wide * 0.3, wide * 0.3]), back);
    });
    hub(plate, 46.0);
}

fn rosette_of_commas(plate: &mut Plate) {
    let (main, inner) = (plate.hue(Main), plate.hue(Third));
    let count = plate.order;
    tray(plate, 466.0);
    let scale = (polar(180.0 / count as f32, 270.0).0 * 2.0 / 86.0).min(3.9);
    plate.around(count, |plate| {
        plate.at((0.0, -262.0), 24.0, scale, |plate| {
            plate.area(&comma_shape(), main);
            plate.dot((20.0, 12.0), 11.0, inner);
        });
    });
    hub(plate, 52.0);
}

fn twisted_star(plate: &mut Plate) {
    let (main, light) = (plate.hue(Main), plate.hue(Second));
    let step = 180.0 / plate.order as f32;
    plate.around(plate.order, |plate| {
        let tip = polar(step * 0.9, 458.0);
        let (left, right) = (polar(-step, 190.0), polar(step, 190.0));
        plate.area(&[(0.0, 0.0), left, tip], main);
        plate.area(&[(0.0, 0.0), tip, right], light);
    });
}

fn propeller(plate: &mut Plate) {
    let (bronze, light, dark) = (plate.own(0xb5803a, Main), plate.own(0xdcae62, Second), plate.own(0x7a5220, Main));
    let wide = (620.0 / plate.order as f32).clamp(80.0, 165.0);
    plate.around(plate.order, |plate| {
        let blade = closed(&[
            (-24.0, -70.0),
            (-60.0 - wide * 0.2, -210.0),
            (-wide * 0.5, -380.0),
            (wide * 0.25, -455.0),
            (wide * 0.9, -400.0),
            (wide, -280.0),
            (wide * 0.45, -150.0),
            (28.0, -70.0),
        ]);
        plate.area(&blade, bronze);
        plate.fill(
            &closed(&[
                (8.0, -120.0),
                (wide * 0.1, -260.0),
                (wide * 0.3, -420.0),
                (wide * 0.75, -380.0),
                (wide * 0.8, -290.0),
                (wide * 0.35, -170.0),
            ]),
            light,
        );
    });
    plate.disc((0.0, 0.0), 104.0, bronze);
    plate.disc((0.0, 0.0), 58.0, dark);
    plate.disc((0.0, 0.0), 26.0, light);
}

fn ring_of_crescents(plate: &mut Plate) {
    let (main, dot) = (plate.hue(Main), plate.hue(Second));
    let count = plate.order;
    tray(plate, 466.0);
    let scale = (polar(180.0 / count as f32, 300.0).0 * 2.0 / 104.0).min(3.0);
    plate.around(count, |plate| {
        plate.at((0.0, -300.0), 20.0, scale, |plate| {
            let mut points = arc((6.0, 0.0), 48.0, 48.0, 55.0, 305.0);
            points.extend(arc((28.0, 0.0), 39.6, 39.6, 276.0, 84.0));
            plate.area(&points, main);
            plate.dot((24.0, 0.0), 9.0, dot);
        });
    });
    hub(plate, 60.0);
}

fn sickle_petals(plate: &mut Plate) {
    let (main, light) = (plate.hue(Main), plate.hue(Second));
    let reach = (230.0 / plate.order as f32).min(60.0) + 30.0;
    plate.around(plate.order, |plate| {
        let mut blade = smooth(&[(0.0, -60.0), (-reach * 1.3, -210.0), (-reach * 0.9, -380.0), (reach * 1.5, -455.0)]);
        blade.extend(smooth(&[(reach * 1.5, -455.0), (reach * 0.5, -370.0), (reach * 0.45, -240.0), (50.0, -80.0)]));
        plate.area(&blade, main);
        plate.line(
            &smooth(&[(4.0, -100.0), (-reach * 0.5, -220.0), (-reach * 0.3, -360.0), (reach * 0.7, -428.0)]),
            light,
            9.0,
        );
    });
    hub(plate, 84.0);
}

fn ring_of_paisleys(plate: &mut Plate) {
    let (main, light, dot) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    let count = plate.order;
    tray(plate, 468.0);
    let scale = (polar(180.0 / count as f32, 290.0).0 * 2.0 / 92.0).min(3.3);
    let shape = closed(&[
        (-4.0, 46.0),
        (-32.0, 28.0),
        (-34.0, -4.0),
        (-14.0, -26.0),
        (18.0, -40.0),
        (46.0, -34.0),
        (28.0, -18.0),
        (30.0, 8.0),
        (24.0, 34.0),
    ]);
    plate.around(count, |plate| {
        plate.at((0.0, -280.0), 10.0, scale, |plate| {
            plate.area(&shape, main);
            plate.area(&placed(&shape, (-1.0, 5.0), 0.0, 0.62), light);
            plate.area(&placed(&shape, (-2.0, 8.0), 0.0, 0.3), dot);
        });
    });
    hub(plate, 56.0);
}

fn ring_of_pennants(plate: &mut Plate) {
    let (cloth, stripe, pole) = (plate.hue(Main), plate.hue(Second), plate.hue(Line));
    let wide = (polar(180.0 / plate.order as f32, 400.0).0 * 1.3).min(220.0);
    plate.around(plate.order, |plate| {
        plate.line(&[(0.0, -90.0), (0.0, -452.0)], pole, 10.0);
        let upper = smooth(&[(0.0, -448.0), (wide * 0.35, -462.0), (wide * 0.7, -398.0), (wide, -386.0)]);
        let lower = smooth(&[(wide, -386.0), (wide * 0.65, -352.0), (wide * 0.35, -344.0), (0.0, -318.0)]);
        plate.area(&upper.into_iter().chain(lower).collect::<Vec<_>>(), cloth);
        plate.fill(
            &closed(&[
                (8.0, -398.0),
                (wide * 0.35, -412.0),
                (wide * 0.72, -383.0),
                (wide * 0.35, -388.0),
                (8.0, -370.0),
            ]),
            stripe,
        );
        plate.dot((0.0, -456.0), 12.0, pole);
    });
    hub(plate, 96.0);
}

fn camera_iris(plate: &mut Plate) {
    let (dark, light, line) = (plate.own(0x3a3d45, Main), plate.own(0x6a6f7a, Second), plate.hue(Line));
    let count = plate.order;
    let step = 360.0 / count as f32;
    let rim = plate.own(0x20222a, Line);
    plate.disc((0.0, 0.0), 470.0, rim);
    plate.dot((0.0, 0.0), 425.0, light);
    // Each blade's inner edge runs along one side of the opening and on to the rim.
    let hole = 150.0;
    let corners = polygon(count, hole);
    let (a, b) = (corners[0], corners[1]);
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let along = (dx * dx + dy * dy).sqrt();
    let (mut low, mut high) = (0.0_f32, 900.0_f32);
    for _ in 0..24 {
        let middle = (low + high) / 2.0;
        let (x, y) = (a.0 + dx / along * middle, a.1 + dy / along * middle);
        if x.hypot(y) < 425.0 { low = middle } else { high = middle }
    }
    let end: At = (a.0 + dx / along * low, a.1 + dy / along * low);
    let turn = end.0.atan2(-end.1).to_degrees();
    let mut blade = vec![a, end];
    blade.extend((1..=12).map(|at| polar(turn - step * at as f32 / 12.0, 425.0)));
    plate.around(count, |plate| plate.area(&blade, dark));
    let heel = polar(turn - step * 0.22, 425.0);
    // A bevel on each blade, drawn after all of them so that the last blade hides none.
    plate.around(count, |plate| {
        plate.fill(&[a, end, heel], light);
        plate.line(&[a, end], line.lighter(0.1), 5.0);
    });
    let light = plate.own(0xdcebf5, Third);
    plate.area(&corners, light);
    plate.ring((0.0, 0.0), 447.0, light, 4.0);
}

fn windmill(plate: &mut Plate) {
    let (sail, back) = (plate.hue(Main), plate.hue(Second));
    let step = 360.0 / plate.order as f32;
    let reach = step.min(90.0);
    plate.around(plate.order, |plate| {
        let (tip, side) = (polar(0.0, 450.0), polar(reach * 0.5, 330.0));
        plate.area(&[(0.0, 0.0), tip, side], sail);
        plate.area(
            &closed(&[(0.0, 0.0), polar(reach * 0.12, 210.0), polar(reach * 0.5, 330.0), polar(reach * 0.62, 170.0)]),
            back,
        );
    });
    let pin = plate.hue(Line);
    plate.dot((0.0, 0.0), 34.0, pin);
    hub(plate, 28.0);
}

fn galaxy(plate: &mut Plate) {
    let (night, arm, star, core) = (
        plate.own(0x12163a, Ground),
        plate.own(0x7f8fe0, Main),
        plate.own(0xf3f0ff, Second),
        plate.own(0xffe9b0, Second),
    );
    if !plate.hues.named {
        plate.dot((0.0, 0.0), 480.0, night);
    }
    let seed = plate.seed;
    plate.around(plate.order, |plate| {
        let line = spiral((0.0, 50.0), (210.0, 440.0));
        plate.fill(&band(&line, [40.0, 30.0, 4.0]), night.mix(arm, 0.55));
        plate.fill(&band(&line, [26.0, 15.0, 2.0]), arm);
        let mut rng = seed.child("stars").rng();
        for _ in 0..46 {
            let (x, y) = line[6 + rng.below(64)];
            let at = (x + rng.between(-34.0, 34.0), y + rng.between(-34.0, 34.0));
            plate.dot(at, rng.between(2.5, 6.5), star);
        }
    });
    for (radius, share) in [(96.0, 0.35), (70.0, 0.65), (44.0, 1.0)] {
        plate.dot((0.0, 0.0), radius, arm.mix(core, share));
    }
}

fn knot(plate: &mut Plate) {
    let (main, line, ground) = (plate.hue(Main), plate.hue(Line), plate.hue(Ground));
    let count = plate.order as f32;
    let apart = 250.0_f32;
    let half = polar(180.0 / count, apart).0;
    let radius = (half * 1.32).min(200.0);
    let (wide, centre) = ((radius * 0.24).min(46.0), (0.0, -apart));
    let rim = wide + 13.0;
    plate.around(plate.order, |plate| {
        plate.ring(centre, radius, line, rim);
        plate.ring(centre, radius, main, wide);
    });
    let foot = apart * (std::f32::consts::PI / count).cos();
    let reach = (radius * radius - half * half).max(0.0).sqrt();
    let bearing = |(x, y): At| (y - centre.1).atan2(x - centre.0).to_degrees();
    let over = [bearing(polar(180.0 / count, foot + reach)), bearing(polar(-180.0 / count, foot - reach))];
    let span = (rim / radius).to_degrees() * 0.75;
    plate.around(plate.order, |plate| {
        for angle in over {
            // The ground shows on both sides of the upper band, so that it is seen which one lies above.
            plate.line(&arc(centre, radius, radius, angle - span * 0.9, angle + span * 0.9), ground, rim + 40.0);
            plate.line(&arc(centre, radius, radius, angle - span * 1.4, angle + span * 1.4), line, rim);
            plate.line(&arc(centre, radius, radius, angle - span * 2.2, angle + span * 2.2), main, wide);
        }
    });
    let shine = plate.hue(Second);
    plate.around(plate.order, |plate| plate.disc((0.0, -apart), radius * 0.28, shine));
}

fn spiral_of_ferns(plate: &mut Plate) {
    let (stem, leaf) = (plate.own(0x3f7a3c, Main), plate.own(0x7fb45a, Second));
    plate.around(plate.order, |plate| {
        let mut line = spiral((0.0, 40.0), (40.0, 330.0));
        let (x, y) = line[72];
        let (before, size) = (line[70], (300.0 / plate.order as f32).clamp(46.0, 84.0));
        let heading = (x - before.0).atan2(before.1 - y).to_degrees();
        line.extend((1..=60).map(|step| {
            let t = step as f32 / 60.0;
            let centre = {
                let d = polar(heading + 90.0, size);
                (x + d.0, y + d.1)
            };
            let d = polar(heading - 90.0 + 560.0 * t, size * (1.0 - t * 0.86));
            (centre.0 + d.0, centre.1 + d.1)
        }));
        for at in (14..100).step_by(6) {
            let (a, b) = (line[at], line[at + 1]);
            let turn = (b.0 - a.0).atan2(a.1 - b.1).to_degrees();
            let long = (60.0 - (at as f32 - 40.0).abs() * 0.5).max(20.0);
            plate.fill(&placed(&petal(0.0, long, long * 0.24, 0.5), a, turn - 64.0, 1.0), leaf);
            if at < 72 {
                plate.fill(&placed(&petal(0.0, long, long * 0.24, 0.5), a, turn + 64.0, 1.0), leaf);
            }
        }
        plate.fill(&band(&line, [9.0, 9.0, 4.0]), stem);
    });
    let centre = plate.hue(Third);
    plate.disc((0.0, 0.0), 44.0, centre);
}

fn whirlpool(plate: &mut Plate) {
    let (main, light) = (plate.hue(Main), plate.hue(Second));
    let count = plate.order;
    for (ring, (radius, scale, lag)) in
        [(372.0, 1.75, 0.0), (236.0, 1.2, 26.0), (140.0, 0.8, 52.0)].into_iter().enumerate()
    {
        let scale = (polar(180.0 / count as f32, radius).0 * 2.0 / 74.0).min(scale);
        let hue = if ring % 2 == 0 { main } else { light };
        plate.at((0.0, 0.0), lag, 1.0, |plate| {
            plate.around(count, |plate| plate.area(&placed(&drop(), (0.0, -radius), -66.0, scale), hue));
        });
    }
    hub(plate, 50.0);
}

fn peppermint(plate: &mut Plate) {
    let (red, white) = (plate.own(0xd0263a, Main), plate.own(0xfdf8f4, Third));
    let step = 360.0 / plate.order as f32;
    plate.disc((0.0, 0.0), 455.0, white);
    plate.around(plate.order, |plate| {
        let edge = |lag: f32| -> Vec<At> {
            (0..=40)
                .map(|at| {
                    let t = at as f32 / 40.0;
                    polar(lag + 78.0 * t, 452.0 * t)
                })
                .collect()
        };
        let mut points = edge(0.0);
        points.extend((1..10).map(|at| polar(78.0 + step / 2.0 * at as f32 / 10.0, 452.0)));
        points.extend(edge(step / 2.0).into_iter().rev());
        plate.fill(&points, red);
    });
    let line = plate.hue(Line);
    plate.ring((0.0, 0.0), 455.0, line, 6.0);
}

fn wheel_of_scythes(plate: &mut Plate) {
    let (steel, wood) = (plate.own(0xa9b3bd, Main), plate.own(0x8a5a34, Second));
    plate.around(plate.order, |plate| {
        let spread = (polar(180.0 / plate.order as f32, 420.0).0 * 1.5).min(300.0);
        plate.line(&smooth(&[(0.0, -50.0), (-12.0, -200.0), (0.0, -330.0), (-4.0, -420.0)]), wood, 17.0);
        plate.line(&[(-6.0, -240.0), (34.0, -232.0)], wood, 11.0);
        let mut blade = smooth(&[(-14.0, -432.0), (spread * 0.4, -452.0), (spread * 0.8, -408.0), (spread, -330.0)]);
        blade.extend(smooth(&[(spread, -330.0), (spread * 0.7, -380.0), (spread * 0.35, -404.0), (-6.0, -398.0)]));
        plate.area(&blade, steel);
    });
    hub(plate, 60.0);
}
