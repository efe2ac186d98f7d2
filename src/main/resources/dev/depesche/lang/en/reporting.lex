# Verbs of saying, by what they are said for.
say | stance=claim | takes=that,clause,quote
tell | stance=claim | takes=that,clause,quote
announce | stance=announce | takes=that,clause,quote,obj
warn | stance=warn | takes=that,clause,quote
deny | stance=deny | takes=that,clause,quote,obj
