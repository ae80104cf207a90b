# Thanks after a meeting

thanks = Thanks
thanks-count = { $done } of { $count }
thanks-about = Tick whom you have thanked. The text does not say who else was there.
thanks-of = Thank { $name }
thanks-way = { $kind }: { $value }
thanks-way-hours = { $kind }: { $value } ({ $hours })
thanks-no-way = How to reach this person is not written down yet.
thanks-text = Text
thanks-text-hint = Change what you like. Kring keeps only that you thanked somebody.
thanks-copy = Copy text
thanks-copied = The text is copied. Paste it within half a minute.
thanks-on = Thanked on
thanks-on-missing = Write down when.
thanks-due = { $count ->
    [one] { $day }: 1 person was not thanked yet
   *[other] { $day }: { $count } people were not thanked yet
}
operation-meeting-thank = Written down who was thanked
