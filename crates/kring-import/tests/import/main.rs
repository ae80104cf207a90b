//! Files of other programs, read as Kring reads them.

mod broken;
mod calendars;
mod contacts;
mod files;
mod hostile;
mod judge;
mod layouts;
mod people;
mod refused;
mod samples;
mod speed;
mod surveys;
mod tables;
