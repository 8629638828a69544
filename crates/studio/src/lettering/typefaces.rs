//! Which font of the pack stands for a typeface of the pool `typeface`.

/// Typeface and font, sorted by typeface.
static TYPEFACES: &[(&str, &str)] = &[
    ("art_deco", "Limelight_400Regular"),
    ("bookish_serif", "CrimsonText_600SemiBold"),
    ("bracketed_slab", "ZillaSlab_600SemiBold"),
    ("brush_script", "KaushanScript_400Regular"),
    ("casual_hand", "Caveat_600SemiBold"),
    ("code_mono", "JetBrainsMono_500Medium"),
    ("comic", "Bangers_400Regular"),
    ("condensed_sans", "Oswald_500Medium"),
    ("copperplate_script", "GreatVibes_400Regular"),
    ("delicate_serif", "CormorantGaramond_400Regular"),
    ("dot_matrix", "Doto_800ExtraBold"),
    ("fat_face", "AbrilFatface_400Regular"),
    ("flared_serif", "Marcellus_400Regular"),
    ("fraktur", "UnifrakturMaguntia_400Regular"),
    ("geometric_sans", "JosefinSans_700Bold"),
    ("grotesque_sans", "WorkSans_700Bold"),
    ("hairline_sans", "Raleway_100Thin"),
    ("heavy_slab", "AlfaSlabOne_400Regular"),
    ("high_contrast_serif", "BodoniModa_600SemiBold"),
    ("humanist_sans", "Lato_700Bold"),
    ("inscriptional_serif", "Cinzel_600SemiBold"),
    ("light_slab", "ZillaSlab_300Light"),
    ("monoline_script", "Sacramento_400Regular"),
    ("monospaced", "RobotoMono_500Medium"),
    ("newspaper_serif", "Merriweather_700Bold"),
    ("old_style_serif", "EBGaramond_500Medium"),
    ("pixel", "PressStart2P_400Regular"),
    ("plain_sans", "Inter_700Bold"),
    ("rounded_bubble", "Modak_400Regular"),
    ("rounded_sans", "Nunito_800ExtraBold"),
    ("rounded_slab", "CreteRound_400Regular"),
    ("school_script", "CedarvilleCursive_400Regular"),
    ("signage_sans", "Overpass_700Bold"),
    ("signature_script", "HerrVonMuellerhoff_400Regular"),
    ("slab_serif", "RobotoSlab_700Bold"),
    ("square_sans", "Orbitron_700Bold"),
    ("stencil", "BlackOpsOne_400Regular"),
    ("textura", "PirataOne_400Regular"),
    ("ticket_mono", "VT323_400Regular"),
    ("transitional_serif", "LibreBaskerville_700Bold"),
    ("tuscan", "Rye_400Regular"),
    ("typewriter", "SpecialElite_400Regular"),
    ("uncial", "UncialAntiqua_400Regular"),
];

/// The font of this typeface.
pub(crate) fn font(typeface: &str) -> Option<&'static str> {
    let at = TYPEFACES.binary_search_by_key(&typeface, |(name, _)| name).ok()?;
    Some(TYPEFACES[at].1)
}

#[cfg(test)]
mod tests {
    #[test]
    fn typefaces_are_sorted() {
        assert!(super::TYPEFACES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!(super::font("pixel"), Some("PressStart2P_400Regular"));
    }
}
