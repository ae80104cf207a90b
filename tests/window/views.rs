//! Every place of the demo network is accessible, light and dark, in both languages.

use kring_tests::stage::play;

const PLACES: [&str; 7] = ["Vandaag", "Mensen", "Bijeenkomsten", "Samen", "Rapporten", "Privacy", "Beheer"];

#[test]
fn every_place_of_the_demo_is_accessible() {
    play("views", |stage| async move {
        let window = stage.open_window().await;
        window.click("button", "Rondkijken met een voorbeeld").await;
        for place in PLACES {
            window.click("button", place).await;
            window.find("heading", place).await;
            window.is_accessible(place).await;
        }
        window.stores_nothing().await;
    });
}
