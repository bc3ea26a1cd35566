package consent

import "time"

// AgeAt returns how many years a person born on that day has completed on the day of at; 0 before the birth. Both are
// read as calendar days in their own time zones. Who was born on 29 February completes a year on 1 March where there is
// no such day, so nobody counts as of age a day too early (GDPR Art. 8(1)).
func AgeAt(birth, at time.Time) int {
	years := at.Year() - birth.Year()
	if at.Month() < birth.Month() || at.Month() == birth.Month() && at.Day() < birth.Day() {
		years--
	}
	return max(years, 0)
}
