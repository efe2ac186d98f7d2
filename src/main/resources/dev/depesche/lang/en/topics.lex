# Words that name a kind of event as a whole: a watch for one is answered by any main event of that kind
disaster | event=disaster
catastrophe | event=disaster
accident | event=accident
attack | event=attack
election | event=election
resignation | event=resignation
dismissal | event=resignation
arrest | event=arrest
strike | event=protest
protest | event=protest
demonstration | event=protest
summit | event=meeting
visit | event=visit
trial | event=trial
vote | event=vote
