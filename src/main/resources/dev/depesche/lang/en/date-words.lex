# What words mean to the date rules.  kind: what patterns name as @kind;  v: the value;  case=upper|lower: how the word must be written.

# Every word is tried in the sentence of its kind: @try-KIND SENTENCE => BEGIN OF THE VALUE ({v} the word's value, {vv} with two digits).
@try-month On {} 3, 2012, it began. => 2012-{vv}-03
@try-weekday It was shut on {} again. => 2024-11-
@try-weekday-short {} May 3, 2012: open. => 2012-05-03
@try-weekdays It is shut {} too. => XXXX-WXX-{v}
@try-daypart In the {} it was shut. => 2024-11-30T{v}
@try-dayparts On Monday {} it is shut. => XXXX-WXX-1T{v}
@try-overnight It froze {} again. => 2024-11-30TNI
@try-noon At {} it was shut. => 2024-11-30T12:00
@try-midnight At {} it was shut. => 2024-11-30T24:00
@try-season In {} 2012 it began. => 2012-{v}
@try-fall In {} 2012 it began. => 2012-FA
@try-unit It took just one {}. => P
@try-units It took 7 {}. => P
@try-weekend It was shut last {}. => 2024-W47-WE
@try-weekends It is shut on {}. => XXXX-WXX-WE
@try-quarter In the first {} of 2012 it began. => 2012-Q1
@try-century In the 19th {} it began. => 18
@try-last It began {} year. => 2023
@try-past It grew over the {} year. => 2023
@try-this It began {} year. => 2024
@try-next It begins {} year. => 2025
@try-coming It begins {} Saturday. => 2024-12-07
@try-following He came in 1998 and left the {} year. => 1999
@try-previous He came in 1998, not the {} year. => 1997
@try-same He came in 1998 and left the {} year. => 1998
@try-latest In the third quarter of 2012 it fell. In the {} quarter it rose. => 2012-Q3
@try-phase In {} July 2012 it began. => 2012-07
@try-phase-of At the {} of July 2012 it began. => 2012-07
@try-day He came {} again. => 2024-1
@try-today He came {} again. => 2024-11-30
@try-tonight He comes {} again. => 2024-11-30TNI
@try-ref It is {} so. => {v}
@try-ref-adjective The {} storm was strong. => {v}
@try-often It runs {} here. => {v}
@try-feast On {} 2012 it began. => 2012-
@try-counted About 1998 {} were counted. =>
@try-s In the 1990{} it began. => 199
@try-tens-plural In the {} it began. => 19
@try-ampm At 3 {} it began. => 2024-11-30T
@try-zone At 3 pm {} it began. => 2024-11-30T15:00
@try-bc In 490 {} it began. => BC0490
@try-number It took {} years. => P{v}Y
@try-one It took {} hour. => PT1H
@try-teen In the year {} ninety it began. => {v}90
@try-tens It took {} years. => P{v}Y
@try-power It took a {} years. => P{v}Y
@try-ordinal On the {} of May 2012 it began. => 2012-05-{vv}
@try-some It took {} years. => PXY
@try-th On the 3{} of May 2012 it began. => 2012-05-03
@try-night It was shut at {} only. => XXXX-XX-XXTNI

# months
January | kind=month | v=1 | two=01
Jan. | kind=month | v=1 | two=01
Jan | kind=month | v=1 | two=01 | case=upper
February | kind=month | v=2 | two=02
Feb. | kind=month | v=2 | two=02
Feb | kind=month | v=2 | two=02 | case=upper
March | kind=month | v=3 | two=03 | case=upper
Mar. | kind=month | v=3 | two=03 | case=upper
April | kind=month | v=4 | two=04
Apr. | kind=month | v=4 | two=04
May | kind=month | v=5 | two=05 | case=upper
June | kind=month | v=6 | two=06
Jun. | kind=month | v=6 | two=06 | case=upper
July | kind=month | v=7 | two=07
Jul. | kind=month | v=7 | two=07 | case=upper
August | kind=month | v=8 | two=08 | case=upper
Aug. | kind=month | v=8 | two=08
Aug | kind=month | v=8 | two=08 | case=upper
September | kind=month | v=9 | two=09
Sept. | kind=month | v=9 | two=09
Sept | kind=month | v=9 | two=09 | case=upper
Sep. | kind=month | v=9 | two=09 | case=upper
October | kind=month | v=10 | two=10
Oct. | kind=month | v=10 | two=10
Oct | kind=month | v=10 | two=10 | case=upper
November | kind=month | v=11 | two=11
Nov. | kind=month | v=11 | two=11
Nov | kind=month | v=11 | two=11 | case=upper
December | kind=month | v=12 | two=12
Dec. | kind=month | v=12 | two=12
Dec | kind=month | v=12 | two=12 | case=upper

# weekdays
Monday | kind=weekday | v=1
Tuesday | kind=weekday | v=2
Wednesday | kind=weekday | v=3
Thursday | kind=weekday | v=4
Friday | kind=weekday | v=5
Saturday | kind=weekday | v=6
Sunday | kind=weekday | v=7
Mon. | kind=weekday-short | v=1 | case=upper
Tue. | kind=weekday-short | v=2 | case=upper
Tues. | kind=weekday-short | v=2 | case=upper
Wed. | kind=weekday-short | v=3 | case=upper
Thu. | kind=weekday-short | v=4 | case=upper
Thur. | kind=weekday-short | v=4 | case=upper
Thurs. | kind=weekday-short | v=4 | case=upper
Fri. | kind=weekday-short | v=5 | case=upper
Sat. | kind=weekday-short | v=6 | case=upper
Sun. | kind=weekday-short | v=7 | case=upper
Mondays | kind=weekdays | v=1
Tuesdays | kind=weekdays | v=2
Wednesdays | kind=weekdays | v=3
Thursdays | kind=weekdays | v=4
Fridays | kind=weekdays | v=5
Saturdays | kind=weekdays | v=6
Sundays | kind=weekdays | v=7

# parts of the day
morning | kind=daypart | v=MO
mornings | kind=dayparts | v=MO
afternoon | kind=daypart | v=AF
afternoons | kind=dayparts | v=AF
evening | kind=daypart | v=EV
evenings | kind=dayparts | v=EV
night | kind=daypart,night | v=NI
nights | kind=dayparts | v=NI
overnight | kind=overnight | v=NI
noon | kind=noon | v=12
midday | kind=noon | v=12
midnight | kind=midnight | v=24

# seasons
spring | kind=season | v=SP
summer | kind=season | v=SU
autumn | kind=season | v=FA
fall | kind=fall | v=FA
winter | kind=season | v=WI

# units of time: one, several
seconds | kind=units | v=S
minute | kind=unit | v=MIN
minutes | kind=units | v=MIN
min | kind=units | v=MIN
hour | kind=unit | v=H
hours | kind=units | v=H
hrs | kind=units | v=H
day | kind=unit | v=D
days | kind=units | v=D
week | kind=unit | v=W
weeks | kind=units | v=W
weekend | kind=weekend | v=WE
weekends | kind=weekends | v=WE
month | kind=unit | v=M
months | kind=units | v=M
quarter | kind=quarter | v=Q
quarters | kind=units | v=Q
year | kind=unit | v=Y
years | kind=units | v=Y
yr | kind=unit | v=Y
decade | kind=unit | v=DE
decades | kind=units | v=DE
century | kind=unit,century:CE | v=CE
centuries | kind=units | v=CE

# earlier, this, later
last | kind=last | v=-1
past | kind=past | v=-1
this | kind=this | v=0
next | kind=next | v=1
coming | kind=coming | v=1
following | kind=following | v=1
previous | kind=previous | v=-1
preceding | kind=previous | v=-1
same | kind=same | v=0
latest | kind=latest | v=0

# begin, middle, end
early | kind=phase
late | kind=phase
mid | kind=phase
beginning | kind=phase-of
start | kind=phase-of
middle | kind=phase-of
end | kind=phase-of

# words that are a time
yesterday | kind=day | v=-1
tomorrow | kind=day | v=1
today | kind=today | v=0
tonight | kind=tonight | v=NI
now | kind=ref | v=PRESENT_REF
currently | kind=ref | v=PRESENT_REF
nowadays | kind=ref | v=PRESENT_REF
presently | kind=ref | v=PRESENT_REF
recently | kind=ref | v=PAST_REF
recent | kind=ref-adjective | v=PAST_REF

# what comes again and again
daily | kind=often | v=XXXX-XX-XX
weekly | kind=often | v=P1W
monthly | kind=often | v=P1M
yearly | kind=often | v=P1Y
annually | kind=often | v=P1Y
hourly | kind=often | v=PT1H
nightly | kind=often | v=XXXX-XX-XXTNI

# feasts: md month-day; easter days from Easter Sunday; nth month-weekday-which
Christmas | kind=feast | md=12-25
Thanksgiving | kind=feast | nth=11-4-4
Easter | kind=feast | easter=0
Halloween | kind=feast | md=10-31
Juneteenth | kind=feast | md=06-19

# decades
s | kind=s
twenties | kind=tens-plural | v=20
thirties | kind=tens-plural | v=30
forties | kind=tens-plural | v=40
fifties | kind=tens-plural | v=50
sixties | kind=tens-plural | v=60
seventies | kind=tens-plural | v=70
eighties | kind=tens-plural | v=80
nineties | kind=tens-plural | v=90

# halves of the day, time zones
a.m. | kind=ampm | v=am
am | kind=ampm | v=am
p.m. | kind=ampm | v=pm
pm | kind=ampm | v=pm
GMT | kind=zone | case=upper
UTC | kind=zone | case=upper
BST | kind=zone | case=upper
CET | kind=zone | case=upper
CEST | kind=zone | case=upper
EST | kind=zone | case=upper
EDT | kind=zone | case=upper
ET | kind=zone | case=upper
CST | kind=zone | case=upper
CDT | kind=zone | case=upper
MST | kind=zone | case=upper
MDT | kind=zone | case=upper
PST | kind=zone | case=upper
PDT | kind=zone | case=upper
PT | kind=zone | case=upper
JST | kind=zone | case=upper
IST | kind=zone | case=upper

# before Christ
BC | kind=bc | case=upper
B.C. | kind=bc | case=upper
BCE | kind=bc | case=upper

# what is counted: a number before it is no year
people | kind=counted
troops | kind=counted
men | kind=counted
soldiers | kind=counted
civilians | kind=counted
workers | kind=counted
employees | kind=counted
jobs | kind=counted
dollars | kind=counted
euros | kind=counted
pounds | kind=counted
percent | kind=counted
points | kind=counted
miles | kind=counted
feet | kind=counted
meters | kind=counted
metres | kind=counted
kilometers | kind=counted
kilometres | kind=counted
km | kind=counted
tons | kind=counted
tonnes | kind=counted
barrels | kind=counted
votes | kind=counted
homes | kind=counted
ships | kind=counted
aircraft | kind=counted
horses | kind=counted
prisoners | kind=counted
casualties | kind=counted
dead | kind=counted
killed | kind=counted
wounded | kind=counted
shares | kind=counted
students | kind=counted
children | kind=counted
women | kind=counted
fans | kind=counted
visitors | kind=counted
voters | kind=counted
members | kind=counted
residents | kind=counted
passengers | kind=counted
cars | kind=counted
vehicles | kind=counted
acres | kind=counted
copies | kind=counted
calories | kind=counted
calorie | kind=counted
words | kind=counted
degrees | kind=counted
pages | kind=counted
kilograms | kind=counted
guests | kind=counted
officers | kind=counted
users | kind=counted
companies | kind=counted
schools | kind=counted
families | kind=counted
refugees | kind=counted
migrants | kind=counted
supporters | kind=counted
protesters | kind=counted
demonstrators | kind=counted
flights | kind=counted
seats | kind=counted
customers | kind=counted
patients | kind=counted
stores | kind=counted
units | kind=counted
bushels | kind=counted
