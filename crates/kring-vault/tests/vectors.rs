//! The ciphers of the format against other people's test vectors.

#![allow(clippy::unwrap_used)]

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use serde_json::Value;

fn bytes(value: &Value) -> Vec<u8> {
    let hex = value.as_str().unwrap();
    (0..hex.len() / 2).map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap()).collect()
}

#[test]
fn argon2id_gives_what_rfc_9106_says() {
    let vector: Value = serde_json::from_str(include_str!("vectors/rfc9106_argon2id.json")).unwrap();
    let number = |name: &str| u32::try_from(vector[name].as_u64().unwrap()).unwrap();
    let mut params = ParamsBuilder::new();
    params.m_cost(number("m_kib")).t_cost(number("t")).p_cost(number("p")).output_len(32);
    params.data(AssociatedData::new(&bytes(&vector["ad_hex"])).unwrap());
    let secret = bytes(&vector["secret_hex"]);
    let argon =
        Argon2::new_with_secret(&secret, Algorithm::Argon2id, Version::V0x13, params.build().unwrap())
            .unwrap();
    let mut out = [0; 32];
    argon.hash_password_into(&bytes(&vector["password_hex"]), &bytes(&vector["salt_hex"]), &mut out).unwrap();
    assert_eq!(out.as_slice(), bytes(&vector["tag_hex"]));
}

#[test]
fn xchacha20_poly1305_agrees_with_wycheproof() {
    let all: Value = serde_json::from_str(include_str!("vectors/xchacha20_poly1305_test.json")).unwrap();
    let (mut opened, mut refused) = (0, 0);
    for group in all["testGroups"].as_array().unwrap() {
        if group["ivSize"] != 192 {
            continue;
        }
        for test in group["tests"].as_array().unwrap() {
            let cipher = XChaCha20Poly1305::new_from_slice(&bytes(&test["key"])).unwrap();
            let nonce = XNonce::try_from(bytes(&test["iv"]).as_slice()).unwrap();
            let sealed = [bytes(&test["ct"]), bytes(&test["tag"])].concat();
            let result = cipher.decrypt(&nonce, Payload { msg: &sealed, aad: &bytes(&test["aad"]) });
            if test["result"] == "valid" {
                assert_eq!(result.unwrap(), bytes(&test["msg"]), "{test}");
                opened += 1;
            } else {
                assert!(result.is_err(), "{test}");
                refused += 1;
            }
        }
    }
    assert!(opened > 200 && refused > 20, "{opened} opened, {refused} refused");
}
