package backup

// DecodeManifest is decodeManifest.
func DecodeManifest(text []byte) (Manifest, error) { return decodeManifest(text) }

// SettingsOf is settingsOf.
func SettingsOf(connection string) map[string]string { return settingsOf(connection) }

// CurrentTables are currentTables.
var CurrentTables = currentTables
