//! The ways of showing that the gallery has, by the id of their entry in the pool `museum_display`.

use super::room::{Display, Ground, Room, clear};
use super::{blocks, drawers, halls, niches, tables};

type Paint = fn(&mut Room);

const fn way(id: &'static str, ground: Ground, (wide, tall): (f32, f32), back: Paint, front: Paint) -> Display {
    Display { id, ground, wide, tall, back, front }
}

static DISPLAYS: &[Display] = &[
    way("acrylic_block", Ground::Each, (0.84, 0.74), blocks::acrylic, clear),
    way("black_velvet", Ground::Above, (0.84, 0.8), tables::black_velvet, clear),
    way("blue_wall", Ground::Floor, (0.84, 0.74), halls::blue_wall, clear),
    way("catalogue_page", Ground::Above, (0.62, 0.62), drawers::catalogue, clear),
    way("conservators_bench", Ground::Above, (0.7, 0.68), tables::bench, tables::lamp),
    way("crate", Ground::Floor, (0.72, 0.7), drawers::crate_back, drawers::crate_front),
    way("glass_case", Ground::Floor, (0.76, 0.66), niches::glass_case, niches::glass_front),
    way("grey_plinth", Ground::Each, (0.82, 0.72), niches::grey_plinth, clear),
    way("linen_table", Ground::Above, (0.84, 0.76), tables::linen_table, clear),
    way("low_platform", Ground::Floor, (0.72, 0.74), halls::low_platform, halls::rope),
    way("niche", Ground::Each, (0.76, 0.62), niches::niche, clear),
    way("oak_drawer", Ground::Above, (0.74, 0.74), drawers::oak_drawer, drawers::drawer_front),
    way("old_cabinet", Ground::Floor, (0.66, 0.66), drawers::old_cabinet, clear),
    way("padded_board", Ground::Above, (0.72, 0.7), tables::padded_board, clear),
    way("photographers_grey", Ground::Floor, (0.84, 0.78), halls::seamless_grey, clear),
    way("photographers_white", Ground::Floor, (0.84, 0.78), halls::seamless_white, clear),
    way("red_wall", Ground::Floor, (0.84, 0.74), halls::red_wall, clear),
    way("sand_bed", Ground::Above, (0.8, 0.76), tables::sand_bed, clear),
    way("skylit_hall", Ground::Floor, (0.5, 0.6), halls::skylit_hall, clear),
    way("spot_dark", Ground::Floor, (0.74, 0.72), halls::spot_dark, clear),
    way("study_tray", Ground::Above, (0.66, 0.74), drawers::study_tray, clear),
    way("timber_block", Ground::Each, (0.82, 0.72), blocks::timber_block, clear),
    way("travertine", Ground::Floor, (0.82, 0.74), blocks::travertine, clear),
    way("turntable", Ground::Floor, (0.78, 0.72), niches::turntable, clear),
    way("white_shelf", Ground::Floor, (0.84, 0.74), niches::white_shelf, clear),
    way("window_light", Ground::Floor, (0.62, 0.7), niches::window_light, clear),
];

/// The display of this id.
pub(super) fn find(id: &str) -> Option<&'static Display> {
    let at = DISPLAYS.binary_search_by_key(&id, |display| display.id).ok()?;
    DISPLAYS.get(at)
}
