# Foto's bij een bijeenkomst

prepare-photos = Bij het maken van foto's
