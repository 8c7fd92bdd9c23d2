#!/usr/bin/env python3
"""Holds the conformance vectors of kijun against arithmetic of its own.

Nothing but the standard library: fractions for numbers, and a calendar that only knows how long a month is.

    python3 check.py [FOLDER]

FOLDER holds the vectors; without it they are looked for in node_modules/kijun/vectors and in ../../vectors.
Prints each difference, then how many vectors of each group were checked, and `N passed, N failed` as the last line.
Exits 1 if a vector differs.
"""

import json
import sys
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

EARLIEST, LATEST = date(1873, 1, 1), date(2200, 12, 31)
OUT_OF_RANGE = {"outOfRange": True}


# --- the calendar ---------------------------------------------------------------------------------------------------


def days_in_month(year, month):
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def read(text):
    year, month, day = (int(part) for part in text.split("-"))
    return date(year, month, day)


def corresponding(start, months):
    """The day with the same number so many months on; where there is none, the first day of the month after it."""
    index = start.year * 12 + start.month - 1 + months
    year, month = divmod(index, 12)
    if start.day <= days_in_month(year, month + 1):
        return date(year, month + 1, start.day)
    return date(year, month + 1, days_in_month(year, month + 1)) + timedelta(days=1)


def months_and_days(length):
    return (
        length.get("years", 0) * 12 + length.get("months", 0),
        length.get("weeks", 0) * 7 + length.get("days", 0),
    )


def legal_period(start, length, counting):
    """Civil Code arts. 140, 141 and 143: to the end of the day before the corresponding day."""
    first = start if counting == "firstDayCounted" else start + timedelta(days=1)
    months, days = months_and_days(length)
    after = corresponding(first, months) + timedelta(days=days)
    return first, after - timedelta(days=1), after


def backward_period(start, length, counting):
    last = start if counting == "firstDayCounted" else start - timedelta(days=1)
    months, days = months_and_days(length)
    first = corresponding(last + timedelta(days=1), -months) - timedelta(days=days)
    return first, last, first - timedelta(days=1)


def first_on_or_after(start, month, day):
    for year in range(start.year, start.year + 9):
        if day <= days_in_month(year, month) and date(year, month, day) >= start:
            return date(year, month, day)
    raise ValueError("no year has that day")


ERAS = [("令和", "R", 2019, date(2019, 5, 1)), ("平成", "H", 1989, date(1989, 1, 8))]
ERAS += [("昭和", "S", 1926, date(1926, 12, 25)), ("大正", "T", 1912, date(1912, 7, 30))]
ERAS += [("明治", "M", 1868, EARLIEST)]


def to_wareki(day):
    era, _, year_one, _ = next(era for era in ERAS if day >= era[3])
    year = day.year - year_one + 1
    return f"{era}{'元' if year == 1 else year}年{day.month}月{day.day}日"


def parse_wareki(text):
    plain = "".join(chr(ord(of) - 0xFEE0) if "！" <= of <= "～" else of for of in text).replace(" ", "")
    for era, letter, year_one, _ in ERAS:
        for name in (era, letter):
            if plain.startswith(name):
                parts = plain[len(name) :].rstrip("日")
                for mark in "年月./-":
                    parts = parts.replace(mark, " ")
                year, month, day = parts.split()
                return date(year_one + (1 if year == "元" else int(year)) - 1, int(month), int(day))
    raise ValueError(text)


def is_closed(day, closed):
    weekend = closed.get("weekends") and day.weekday() >= 5
    year_end = closed.get("yearEnd") and ((day.month == 12 and day.day >= 29) or (day.month == 1 and day.day <= 3))
    return bool(weekend or year_end or day.isoformat() in closed.get("dates", []))


def next_open(day, closed):
    while is_closed(day, closed):
        day += timedelta(days=1)
    return day


def within(*days):
    return all(EARLIEST <= day <= LATEST for day in days)


def periods(given):
    operation = given["operation"]
    if operation in ("legalPeriod", "backwardPeriod"):
        count = legal_period if operation == "legalPeriod" else backward_period
        first, last, beside = count(read(given["from"]), given["length"], given["counting"])
        if not within(first, last):
            return OUT_OF_RANGE
        name = "dayAfter" if operation == "legalPeriod" else "dayBefore"
        return {"firstDay": first.isoformat(), "lastDay": last.isoformat(), name: beside.isoformat()}
    if operation == "firstOnOrAfter":
        found = first_on_or_after(read(given["date"]), given["month"], given["day"])
        return {"date": found.isoformat()} if within(found) else OUT_OF_RANGE
    if operation == "fiscalYear":
        day, start = read(given["date"]), given["startMonth"]
        year = day.year if day.month >= start else day.year - 1
        first, last = date(year, start, 1), date(year + 1, start, 1) - timedelta(days=1)
        found = {"year": year, "firstDay": first.isoformat(), "lastDay": last.isoformat()}
        return found if within(first, last) else OUT_OF_RANGE
    if operation == "filingDeadline":
        due = next_open(read(given["date"]), given["closed"])
        return {"plain": given["date"], "due": due.isoformat()} if within(due) else OUT_OF_RANGE
    if operation == "toWareki":
        return {"text": to_wareki(read(given["date"]))}
    return {"date": parse_wareki(given["text"]).isoformat()}


# --- validity -------------------------------------------------------------------------------------------------------


def march_31(day):
    return first_on_or_after(day, 3, 31)


def last_day(given):
    """The last day by the words of each text; None where it gives none."""
    scheme, decided = given["scheme"], read(given["decidedOn"])
    reading = given.get("readings", {}).get

    def years(count, counted):
        return legal_period(decided, {"years": count}, "firstDayCounted" if counted else "firstDayNotCounted")

    if scheme == "sp2-esg@undated":
        _, last, _ = years(1 if given["for"] == "renewal" else 2, reading("sp2-first-day") == "counted")
        return march_31(last) if reading("sp2-renewal-anchor") == "fiscal-year" else last
    if scheme == "toyota-sdgs@round-4":
        if reading("toyota-validity-formula") == "first-march-after-2-years":
            return march_31(years(2, False)[1])
        return date(2027, 3, 31)
    if scheme == "okinawa-sdgs@2023-07-31":
        return years(2, reading("oki23-first-day") == "counted")[1]
    if scheme == "okinawa-sdgs@2026-06-03":
        _, last, after = years(4, True)
        return march_31(last if reading("oki26-elapsed") == "last-day" else after)
    if scheme == "yokohama-y-sdgs@2020-10-12":
        return years(2, True)[1]
    if scheme == "yokohama-y-sdgs@2024-04-01":
        return march_31(years(4, reading("yoko-first-day") != "not-counted")[1])
    return None


def validity(given):
    until = last_day(given)
    if until is None:
        return issue("validity/not-stated")
    if until > LATEST:
        return issue("validity/out-of-range")
    if until < read(given["decidedOn"]):
        return issue("validity/ends-before-start")
    return {"from": given["decidedOn"], "until": until.isoformat()}


def issue(code, *path):
    return {"issues": [{"code": code, "path": list(path)}]}


# --- points ---------------------------------------------------------------------------------------------------------


def number(value):
    """A decimal as it is written: json has read it as text, an int or a Fraction."""
    return value if isinstance(value, (int, Fraction)) else Fraction(value)


def toyota(facts):
    rows = [facts["scores"][domain] for domain in ("environment", "social", "governance", "local")]
    points = [number(row["points"]) for row in rows]
    maxima = [number(row["max"]) for row in rows]
    overall = Fraction(sum(points)) / sum(maxima)
    lowest = min(Fraction(got) / most for got, most in zip(points, maxima))
    bounds = {"gold": (80, 60), "silver": (60, 30), "bronze": (30, 10)}
    met = (tier for tier, (total, least) in bounds.items() if overall * 100 >= total and lowest * 100 >= least)
    return next(met, None), {"overallRate": str(overall), "lowestRate": str(lowest)}


def yokohama(facts):
    points = number(facts["points"])
    bands = (("supreme", 80, None), ("superior", 60, 79), ("standard", 30, 59))
    for band, least, most in bands:
        if points >= least and (most is None or points <= most):
            return band
    return None if points < 30 else "between"


def okinawa_2026(facts):
    items, plan = number(facts["itemsMet"]), number(facts["planScore"])
    if items >= 15 and plan >= 60:
        return "platinum"
    return "active" if items >= 11 and plan >= 50 else None


def okinawa_2023_plan(facts):
    """Form 3: base points, 1 point for each addition (0.5 on an optional initiative), 2 points for governance once."""
    total, governed = Fraction(0), False
    for of in facts["initiatives"]:
        addition = Fraction(1, 2) if of.get("optional") else 1
        total += number(of["base"]) + addition * (of["stakeholders"] + of["beyondRegion"])
        governed = governed or bool(of.get("optional") and of["category"] == "governance" and of["governance"])
    return str(total + 2 if governed else total)


def tiers(given, expected):
    """What the criteria alone earn, and the figures; None where the vector asks for more than that."""
    scheme, facts = given["scheme"], given["facts"]
    if "readings" in given or given.get("stages") != ["criteria"]:
        return None
    figures = expected.get("figures")
    if scheme == "toyota-sdgs@round-4":
        tier, found = toyota(facts)
        return criteria(tier, found)
    if scheme == "okinawa-sdgs@2026-06-03":
        return criteria(okinawa_2026(facts))
    if scheme == "toyota-workplace@undated":
        met = facts["legalAllApply"] and number(facts["attractionsPresent"]) >= 4
        return criteria("certified" if met else None)
    if scheme == "yokohama-y-sdgs@2024-04-01":
        band = yokohama(facts)
        return None if band == "between" else criteria(band)
    if scheme == "okinawa-sdgs@2023-07-31" and figures:
        return {**expected, "figures": {"planScore": okinawa_2023_plan(facts)}}
    return None


def criteria(tier, figures=None):
    verdict = "unmet" if tier is None else "met"
    found = {"outcome": verdict, "stages": {"criteria": verdict}, "tier": tier}
    found["tierRange"] = {"lowest": tier, "highest": tier}
    return {**found, "figures": figures} if figures else found


# --- indicators and reports -----------------------------------------------------------------------------------------


def kpi(given):
    initial, current, target = (Fraction(given[name]) for name in ("initial", "current", "target"))
    if target == initial:
        return issue("kpi/no-distance", "target")
    achieved = (current - initial) / (target - initial)
    rest, decimals = (achieved * 100).denominator, 0
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    terminates = rest == 1
    if terminates:
        while (achieved * 100 * 10**decimals).denominator != 1:
            decimals += 1
    decimals = max(2, decimals)
    units = abs(achieved * 100 * 10**decimals)
    digits = str(units.numerator // units.denominator).rjust(decimals + 1, "0")
    sign = "-" if achieved < 0 and digits.strip("0") else ""
    percent = f"{sign}{digits[:-decimals]}.{digits[-decimals:]}"
    return {"exact": str(achieved), "percent": percent, "terminates": terminates}


def reports(given):
    decided = read(given["decidedOn"])
    until = last_day({"scheme": "okinawa-sdgs@2026-06-03", "decidedOn": given["decidedOn"]})
    found, n = [], 1
    while True:
        _, elapsed, _ = legal_period(decided, {"years": n}, "firstDayNotCounted")
        if elapsed > until:
            return {"reports": found}
        _, plain, _ = legal_period(elapsed, {"days": 20}, "firstDayNotCounted")
        due = next_open(plain, given["closed"])
        days = {"elapsedOn": elapsed, "plain": plain, "due": due}
        found.append({"n": n, **{name: day.isoformat() for name, day in days.items()}})
        n += 1


# --- the run --------------------------------------------------------------------------------------------------------

CHECKS = {
    "periods": lambda given, _: periods(given),
    "validity": lambda given, _: validity(given),
    "tiers": tiers,
    "lifecycle": lambda given, _: reports(given) if given["operation"] == "reports" else None,
    "kpi": lambda given, _: kpi(given),
}


def folder_of(arguments):
    here = Path(__file__).resolve().parent
    places = [Path(of) for of in arguments] or [Path("node_modules/kijun/vectors"), here / "../../vectors"]
    for place in places:
        if (place / "periods.json").is_file():
            return place
    sys.exit(f"no vectors in {', '.join(map(str, places))}")


def main(arguments):
    folder = folder_of(arguments)
    passed = failed = 0
    for group, check in CHECKS.items():
        text = (folder / f"{group}.json").read_text(encoding="utf-8")
        vectors = json.loads(text, parse_float=Fraction)["vectors"]
        checked = 0
        for vector in vectors:
            found = check(vector["input"], vector["expected"])
            if found is None:
                continue
            checked += 1
            if found == vector["expected"]:
                passed += 1
            else:
                failed += 1
                print(f"{vector['id']}: expected {vector['expected']}, found {found}")
        print(f"{group}: {checked} of {len(vectors)} checked")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
