//! The catalogue as one archive: the same files as in a folder, zipped, the same bytes for the same catalogue.

use crate::ServiceError;
use crate::files::{file_of, item_of};
use pairloom_catalogue::Item;
use pairloom_model::views::Problem;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The most that the files of an archive may hold together, so that a small one cannot fill the memory.
const MOST_BYTES: u64 = 256 << 20;

fn refused(message: impl Into<String>, mend: &str) -> ServiceError {
    ServiceError::Invalid(vec![Problem::error("archive", message, mend)])
}

/// Packs the items, each under its folder's name.
///
/// # Errors
/// `Invalid`: an item that cannot be read.
pub(crate) fn pack(items: &[Item]) -> Result<Vec<u8>, ServiceError> {
    let failed = |error: &dyn std::fmt::Display| refused(format!("packing: {error}"), "");
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // A fixed time: the archive is a function of what is in it.
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for item in items {
        let name = file_of(item)?.to_string_lossy().replace('\\', "/");
        archive.start_file(name, options).map_err(|error| failed(&error))?;
        archive.write_all(item.text.as_bytes()).map_err(|error| failed(&error))?;
    }
    archive.finish().map(Cursor::into_inner).map_err(|error| failed(&error))
}

/// Reads all catalogue files of an archive, sorted by kind and id; the folders may lie inside another one.
///
/// # Errors
/// `Invalid`: no archive, a damaged or an encrypted one, one that unpacks to more than 256 MB, one without catalogue
/// files, a file that is not UTF-8.
pub(crate) fn unpack(bytes: &[u8]) -> Result<Vec<Item>, ServiceError> {
    let mend = "choose a .zip with pools/, generation/ or editing/, as the download makes it";
    let broken = |error: ZipError| refused(format!("this is no readable zip archive: {error}"), mend);
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let (mut items, mut left) = (Vec::new(), MOST_BYTES);
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(broken)?;
        let name = file.name().map_err(broken)?.into_owned();
        if !file.is_file() || name.contains("__MACOSX/") {
            continue;
        }
        let mut content = Vec::new();
        file.take(left + 1).read_to_end(&mut content).map_err(|error| broken(error.into()))?;
        left = left.checked_sub(content.len() as u64).ok_or_else(|| {
            refused(format!("its files are larger than {} MB together", MOST_BYTES >> 20), "import it in parts")
        })?;
        items.extend(item_of(Path::new(&name), content)?);
    }
    if items.is_empty() {
        return Err(refused("there are no catalogue files in this archive", mend));
    }
    items.sort_by(|one, two| (one.kind, &one.id).cmp(&(two.kind, &two.id)));
    Ok(items)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn out_and_in_is_equal_to_the_byte() {
        let items = pairloom_catalogue::shipped().expect("the catalogue that ships");
        let packed = pack(&items).expect("packed");
        assert_eq!(packed, pack(&items).expect("packed again"));
        let mut sorted = items;
        sorted.sort_by(|one, two| (one.kind, &one.id).cmp(&(two.kind, &two.id)));
        assert_eq!(unpack(&packed).expect("unpacked"), sorted);
    }

    #[test]
    fn what_is_no_catalogue_is_refused() {
        let said = |bytes: &[u8]| unpack(bytes).expect_err("refused").to_string();
        assert!(said(b"not a zip").contains("no readable zip archive"));
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file("notes/readme.txt", SimpleFileOptions::default()).expect("a file");
        archive.write_all(b"hello").expect("written");
        let other = archive.finish().expect("whole").into_inner();
        assert!(said(&other).contains("no catalogue files"));
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file("mine/pools/colour.toml", SimpleFileOptions::default()).expect("a file");
        archive.write_all(b"id = 1\nname = \xff").expect("written");
        let broken = archive.finish().expect("whole").into_inner();
        assert!(said(&broken).contains("not UTF-8"));
    }
}
