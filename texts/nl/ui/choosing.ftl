# Velen kiezen

picker-many = { $count } mensen
picker-none-left = Haal iedereen weg
picker-show = Toon wie
picker-hide = Verberg wie
picker-among = Zoek onder wie gekozen is
guests-more = Toon er nog { $count }
