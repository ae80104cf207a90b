# Photos at a meeting

prepare-photos = When photos are taken
