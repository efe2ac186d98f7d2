# English
@ordinal-dot no
@morphology none
