package dev.depesche.facts.date;

/** Values that need no calendar: durations, sets and times of day. */
final class Lengths {

    private Lengths() {
    }

    /** {@code duration n= u= [f=] [n2= u2= [n3= u3=]]}: "P3D", "PT2H", "P1.5Y"; n "X" for some. */
    static String duration(Expression e) {
        String u = e.get("u");
        if (u == null) {
            return null;
        }
        String n = count(e);
        String value = (isClock(u) ? "PT" : "P") + n + u;
        if (e.has("u2") && e.has("n2")) {
            String u2 = e.get("u2");
            value += (isClock(u2) && !isClock(u) ? "T" : "") + e.number("n2", 0) + u2;
        }
        if (e.has("u3") && e.has("n3")) {
            value += e.number("n3", 0) + e.get("u3");
        }
        return value.replace("MIN", "M");
    }

    private static String count(Expression e) {
        String n = e.get("n");
        if (n == null) {
            return "X";
        }
        if (n.equals("X")) {
            return n;
        }
        Integer whole = e.number("n");
        if (whole == null) {
            return n;
        }
        long number = Math.abs(whole);
        if (e.has("thousands")) {
            number = number * 1000 + e.number("thousands", 0);
        }
        if (e.has("times")) {
            number *= e.number("times", 1);
        }
        if (e.has("f")) {
            return number + "." + e.get("f");
        }
        return Long.toString(number);
    }

    /** {@code set n= u=}: "P1W"; {@code set v=}: the value itself. */
    static String set(Expression e) {
        return e.has("v") ? e.get("v") : duration(e);
    }

    private static boolean isClock(String u) {
        return u.equals("H") || u.equals("MIN") || u.equals("S") || u.equals("NI") || u.equals("MO") || u.equals("EV") || u.equals("AF");
    }

    /** {@code hh= mm= [ampm=] [to=half|quarter-to|quarter-past] [part=]}: "T14:30", "TEV". */
    static String clock(Expression e) {
        Integer hour = e.number("hh");
        if (hour == null) {
            return "T" + e.get("part");
        }
        Integer minute = e.number("mm");
        if (e.is("to", "half")) {
            hour--;
            minute = 30;
        } else if (e.is("to", "quarter")) {
            hour--;
            minute = 45;
        } else if (e.is("to", "minutes")) {
            hour--;
            minute = minute == null ? null : 60 - minute;
        }
        if (e.is("ampm", "pm") && hour < 12) {
            hour += 12;
        } else if (e.is("ampm", "am") && hour == 12) {
            hour = 0;
        }
        if (hour < 0) {
            hour += 24;
        }
        String value = "T" + When.two(hour) + ":" + When.two(minute == null ? 0 : minute);
        return e.has("ss") ? value + ":" + When.two(e.number("ss", 0)) : value;
    }
}
