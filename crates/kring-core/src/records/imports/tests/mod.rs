mod answers;
mod meetings;
mod minutes;
mod people;
