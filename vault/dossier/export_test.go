package dossier

// Defuse is what a cell of a table goes through.
func Defuse(s string) string { return defuse(s) }

// Paged gives the pages of a maker another size: rows, and what of an entry they may take up.
func (m *Maker) Paged(rows, bytes int) { m.rows, m.bytes = rows, bytes }
