//! Commands that only forward to the workspace: most of those of a kind of record.

/// Makes a command of each line, which hands its arguments to the method of the workspace with the same name.
///
/// - `list`: a method that cannot fail and looks at its arguments; `; now` where it asks for the moment as well;
/// - `read`: a method that may refuse, with the moment;
/// - `write`: a method that changes something, with the moment; the window hears which kinds changed;
/// - `change`: the same from the revision the form was opened with, which the window hands over as `revision`.
macro_rules! record_commands {
    ($($(#[$doc:meta])* $form:ident: pub fn $name:ident $args:tt -> $out:ty;)*) => {
        $(record_commands! { @$form [$(#[$doc])*] $name $args $out })*
    };
    (@list [$($doc:tt)*] $name:ident ($($arg:ident: $of:ty),* $(,)?) $out:ty) => {
        $($doc)*
        #[tauri::command(async)]
        #[specta::specta]
        pub fn $name(
            shell: tauri::State<'_, crate::session::shell::Shell>,
            $($arg: $of),*
        ) -> Result<$out, kring_core::Problem> {
            shell.read(|workspace, _| Ok(workspace.$name($(&$arg),*)))
        }
    };
    (@list [$($doc:tt)*] $name:ident ($($arg:ident: $of:ty),*; now) $out:ty) => {
        $($doc)*
        #[tauri::command(async)]
        #[specta::specta]
        pub fn $name(
            shell: tauri::State<'_, crate::session::shell::Shell>,
            $($arg: $of),*
        ) -> Result<$out, kring_core::Problem> {
            shell.read(|workspace, now| Ok(workspace.$name($(&$arg,)* now)))
        }
    };
    (@read [$($doc:tt)*] $name:ident ($($arg:ident: $of:ty),* $(,)?) $out:ty) => {
        $($doc)*
        #[tauri::command(async)]
        #[specta::specta]
        pub fn $name(
            shell: tauri::State<'_, crate::session::shell::Shell>,
            $($arg: $of),*
        ) -> Result<$out, kring_core::Problem> {
            shell.read(|workspace, now| workspace.$name($($arg,)* now))
        }
    };
    (@write [$($doc:tt)*] $name:ident ($($arg:ident: $of:ty),* $(,)?) $out:ty) => {
        $($doc)*
        #[tauri::command(async)]
        #[specta::specta]
        pub fn $name(
            app: tauri::AppHandle,
            shell: tauri::State<'_, crate::session::shell::Shell>,
            $($arg: $of),*
        ) -> Result<$out, kring_core::Problem> {
            shell.write(&app, |workspace, now| workspace.$name($($arg,)* now))
        }
    };
    (@change [$($doc:tt)*] $name:ident ($id:ident: $id_of:ty, $input:ident: $of:ty) $out:ty) => {
        $($doc)*
        #[tauri::command(async)]
        #[specta::specta]
        pub fn $name(
            app: tauri::AppHandle,
            shell: tauri::State<'_, crate::session::shell::Shell>,
            $id: $id_of,
            revision: u32,
            $input: $of,
        ) -> Result<$out, kring_core::Problem> {
            shell.write(&app, |workspace, now| workspace.$name($id, Some(revision), $input, now))
        }
    };
}
