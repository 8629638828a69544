//! Starts the built server, with a look at the address before the build takes its time.

use crate::project::Project;
use anyhow::{Context, Result, bail};
use clap::Args;
use std::io::ErrorKind;
use std::net::{TcpListener, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

#[derive(Args)]
#[group(id = "serve")]
pub struct Options {
    /// Address and port of the page
    #[arg(long, default_value = "127.0.0.1:3000", value_name = "ADDRESS")]
    addr: String,
    /// Folder of the database and the pictures; made where it is missing
    #[arg(long, default_value = "data", value_name = "FOLDER")]
    data: PathBuf,
    /// Don't make the small demonstration run in a new data folder
    #[arg(long)]
    no_demo: bool,
}

impl Options {
    /// Fails with a clear sentence when the address can't be served, before anything is built.
    pub fn check_address(&self) -> Result<()> {
        let address = self
            .addr
            .to_socket_addrs()
            .ok()
            .and_then(|mut found| found.next())
            .with_context(|| format!("`{}` is not an address; write it like 127.0.0.1:3000", self.addr))?;
        match TcpListener::bind(address) {
            Ok(_) => Ok(()),
            Err(error) if error.kind() == ErrorKind::AddrInUse => {
                let other = address.port().checked_add(1).unwrap_or(3000);
                bail!(
                    "port {} is taken: stop what listens on {address}, or take another with --addr {}:{other}",
                    address.port(),
                    address.ip()
                )
            }
            Err(error) => bail!("cannot listen on {address}: {error}; take another with --addr"),
        }
    }

    /// Hands over to the server; comes back only when it ends.
    pub fn start(&self, project: &Project, binary: &Path) -> Result<ExitCode> {
        let mut server = Command::new(binary);
        server.arg("serve").args(["--addr", &self.addr]).arg("--data").arg(&self.data);
        server.arg("--site").arg(project.site()).arg("--art").arg(project.art());
        if self.no_demo {
            server.arg("--no-demo");
        }
        eprintln!("» serve http://{} with its data in {}", self.addr, self.data.display());
        hand_over(server)
    }
}

/// Becomes the server, so that signals reach it and its exit code is ours.
#[cfg(unix)]
fn hand_over(mut server: Command) -> Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    let error = server.exec();
    bail!("cannot start {}: {error}", server.get_program().to_string_lossy());
}

#[cfg(not(unix))]
fn hand_over(mut server: Command) -> Result<ExitCode> {
    let status = server.status().with_context(|| format!("cannot start {}", server.get_program().to_string_lossy()))?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(addr: &str) -> Options {
        Options { addr: addr.to_owned(), data: "data".into(), no_demo: true }
    }

    #[test]
    fn a_taken_port_is_said_with_another_to_take() {
        let holder = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = holder.local_addr().expect("its address");
        let text = at(&address.to_string()).check_address().expect_err("the port is taken").to_string();
        assert!(text.starts_with(&format!("port {} is taken", address.port())), "{text}");
        assert!(text.contains("--addr 127.0.0.1:"), "{text}");
    }

    #[test]
    fn a_malformed_address_is_said() {
        let text = at("three thousand").check_address().expect_err("not an address").to_string();
        assert_eq!(text, "`three thousand` is not an address; write it like 127.0.0.1:3000");
    }
}
