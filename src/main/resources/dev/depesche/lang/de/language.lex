# German
@ordinal-dot yes
@morphology dictionary /org/languagetool/resource/de/german
