# Vergrendelen

unlock-since-away = Sinds { $time } uur, omdat het scherm op slot ging. Wat je aan het schrijven was, is bewaard.
unlock-since-sleep = Sinds { $time } uur, omdat de computer ging slapen. Wat je aan het schrijven was, is bewaard.
unlock-forgotten = Ik weet mijn wachtzin niet meer
unlock-by-passphrase = Toch met de wachtzin
unlock-recovery-lead = Typ de herstelsleutel over van het papier. Hoofdletters en spaties maken niet uit. Heb je die niet, dan kan niemand de kluis openen, ook Kring niet.
unlock-recovery-label = Herstelsleutel
unlock-no-key-typed = Typ eerst de herstelsleutel.
lock-also = De kluis gaat ook op slot:
lock-also-screen = als je het scherm van de computer op slot zet;
lock-also-sleep = als de computer gaat slapen;
lock-also-close = als je het venster sluit.
lock-drafts = Wat je aan het schrijven was, blijft bewaard in de kluis.
