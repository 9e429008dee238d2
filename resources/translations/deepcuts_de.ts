<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>{} will play next</source>
            <translation>{} kommt als Nächstes</translation>
        </message>
        <message>
            <source>Added {} to the queue</source>
            <translation>{} in die Warteschlange gestellt</translation>
        </message>
        <message>
            <source>No rating for {} any more</source>
            <translation>Keine Bewertung mehr für {}</translation>
        </message>
        <message>
            <source>{} for {}</source>
            <translation>{} für {}</translation>
        </message>
        <message>
            <source>You like {}</source>
            <translation>Dir gefällt {}</translation>
        </message>
        <message>
            <source>{} will not be suggested again</source>
            <translation>{} wird nicht mehr vorgeschlagen</translation>
        </message>
        <message>
            <source>No opinion on {} any more</source>
            <translation>Keine Meinung mehr zu {}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Neue Playlist</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>My playlist</source>
            <translation>Meine Playlist</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Play next</source>
            <translation>Als Nächstes spielen</translation>
        </message>
        <message>
            <source>Add to queue</source>
            <translation>In die Warteschlange</translation>
        </message>
        <message>
            <source>No longer like</source>
            <translation>Gefällt mir nicht mehr</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Gefällt mir</translation>
        </message>
        <message>
            <source>Start radio from these {}</source>
            <translation>Radio ab diesen {} starten</translation>
        </message>
        <message>
            <source>Copy file path</source>
            <translation>Dateipfad kopieren</translation>
        </message>
        <message>
            <source>Add to playlist</source>
            <translation>Zur Playlist hinzufügen</translation>
        </message>
        <message>
            <source>New playlist…</source>
            <translation>Neue Playlist …</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Mehr davon</translation>
        </message>
        <message>
            <source>Less like this</source>
            <translation>Weniger davon</translation>
        </message>
        <message>
            <source>Journey between these</source>
            <translation>Reise zwischen diesen</translation>
        </message>
        <message>
            <source>Journey from what plays</source>
            <translation>Reise ab dem laufenden Titel</translation>
        </message>
        <message>
            <source>Because of this…</source>
            <translation>Aus diesem Grund …</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>More because of: {}</source>
            <translation>Mehr aus diesem Grund: {}</translation>
        </message>
        <message>
            <source>Less because of: {}</source>
            <translation>Weniger aus diesem Grund: {}</translation>
        </message>
        <message>
            <source>Never suggest</source>
            <translation>Nie vorschlagen</translation>
        </message>
        <message>
            <source>This track</source>
            <translation>Dieser Titel</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Bewerten</translation>
        </message>
        <message>
            <source>No rating</source>
            <translation>Keine Bewertung</translation>
        </message>
        <message>
            <source>Go to album</source>
            <translation>Zum Album</translation>
        </message>
        <message>
            <source>Go to artist</source>
            <translation>Zum Künstler</translation>
        </message>
        <message>
            <source>Start radio</source>
            <translation>Radio starten</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
    </context>
    <context>
        <name>ActivityPanel</name>
        <message>
            <source>Looking for music</source>
            <translation>Sucht Musik</translation>
        </message>
        <message>
            <source>Listening to your music</source>
            <translation>Hört deine Musik</translation>
        </message>
        <message>
            <source>Learning your library</source>
            <translation>Lernt deine Bibliothek kennen</translation>
        </message>
        <message>
            <source>Making your mixes</source>
            <translation>Stellt deine Mixe zusammen</translation>
        </message>
        <message>
            <source>Making the demo library</source>
            <translation>Erzeugt die Demo-Bibliothek</translation>
        </message>
    </context>
    <context>
        <name>AlbumsGrid</name>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
    </context>
    <context>
        <name>ArtistPage</name>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
    </context>
    <context>
        <name>ArtistsGrid</name>
        <message>
            <source>Artists</source>
            <translation>Künstler</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>{days} days with music</source>
            <translation>{days} Tage mit Musik</translation>
        </message>
        <message>
            <source>{day}: {minutes} minutes</source>
            <translation>{day}: {minutes} Minuten</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <source>{} % sure by sound</source>
            <translation>Nach dem Klang zu {} % sicher</translation>
        </message>
        <message>
            <source>{} of {} nearest are {}</source>
            <translation>{} der {} nächsten sind {}</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n Titel</numerusform>
                <numerusform>%n Titel</numerusform>
            </translation>
        </message>
        <message>
            <source>Artist's name</source>
            <translation>Name des Künstlers</translation>
        </message>
        <message>
            <source>Album's name</source>
            <translation>Name des Albums</translation>
        </message>
        <message>
            <source>Genre's name</source>
            <translation>Name des Genres</translation>
        </message>
        <message>
            <source>Guest in the title</source>
            <translation>Gast im Titel</translation>
        </message>
        <message>
            <source>Impossible year</source>
            <translation>Unmögliches Jahr</translation>
        </message>
        <message>
            <source>Missing year</source>
            <translation>Fehlendes Jahr</translation>
        </message>
        <message>
            <source>Artist and title swapped</source>
            <translation>Künstler und Titel vertauscht</translation>
        </message>
        <message>
            <source>The same recording twice</source>
            <translation>Dieselbe Aufnahme zweimal</translation>
        </message>
        <message>
            <source>Versions of a song</source>
            <translation>Fassungen eines Stücks</translation>
        </message>
        <message>
            <source>Impossible length</source>
            <translation>Unmögliche Länge</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>CarePage</name>
        <message>
            <source>Tidy up</source>
            <translation>Aufräumen</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>Genres</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>It is right as it is</source>
            <translation>Es stimmt so</translation>
        </message>
        <message>
            <source>Whole album</source>
            <translation>Ganzes Album</translation>
        </message>
        <message>
            <source>Accept always</source>
            <translation>Immer annehmen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Your files are never changed: what you accept is how Deepcuts shows and sorts them, and every answer teaches it.</source>
            <translation>Deine Dateien werden nie verändert: Was du annimmst, bestimmt, wie Deepcuts sie zeigt und ordnet, und aus jeder Antwort lernt es.</translation>
        </message>
        <message>
            <source>No genre tag is at odds with the sound. More is known after more tracks with trusted tags.</source>
            <translation>Kein Genre-Tag widerspricht dem Klang. Mit mehr Titeln mit verlässlichen Tags weiß man mehr.</translation>
        </message>
        <message>
            <source>Names, years and doubles look right.</source>
            <translation>Namen, Jahre und Doppelte sehen gut aus.</translation>
        </message>
        <message>
            <source>Nothing to tidy up</source>
            <translation>Nichts aufzuräumen</translation>
        </message>
        <message>
            <source>{} answered; genres follow at the next training</source>
            <translation>{} beantwortet; die Genres folgen beim nächsten Lernen</translation>
        </message>
        <message>
            <source>Playing {}</source>
            <translation>Spielt {}</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>Most on {day} around {hour}:00</source>
            <translation>Am meisten {day} gegen {hour}:00</translation>
        </message>
        <message>
            <source>{day}, {hour}:00: {minutes} minutes</source>
            <translation>{day}, {hour}:00: {minutes} Minuten</translation>
        </message>
    </context>
    <context>
        <name>CollectionView</name>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Zufällig</translation>
        </message>
        <message>
            <source>Start radio</source>
            <translation>Radio starten</translation>
        </message>
    </context>
    <context>
        <name>CurveEditor</name>
        <message>
            <source>Energy along the list</source>
            <translation>Energie entlang der Liste</translation>
        </message>
        <message>
            <source>Point {} of {}: {} %</source>
            <translation>Punkt {} von {}: {} %</translation>
        </message>
    </context>
    <context>
        <name>EqualiserView</name>
        <message>
            <source>{} hertz</source>
            <translation>{} Hertz</translation>
        </message>
        <message>
            <source>{} decibels</source>
            <translation>{} Dezibel</translation>
        </message>
    </context>
    <context>
        <name>FlowPage</name>
        <message>
            <source>Keep this order</source>
            <translation>Diese Reihenfolge behalten</translation>
        </message>
        <message>
            <source>Any energy</source>
            <translation>Beliebige Energie</translation>
        </message>
        <message>
            <source>Rising</source>
            <translation>Steigend</translation>
        </message>
        <message>
            <source>Falling</source>
            <translation>Fallend</translation>
        </message>
        <message>
            <source>Arc</source>
            <translation>Bogen</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>Wellen</translation>
        </message>
        <message>
            <source>In flow</source>
            <translation>Im Fluss</translation>
        </message>
        <message>
            <source>Steps between tracks: {} % of what they are by chance before, {} % now. {} of them jar; they are marked.</source>
            <translation>Schritte zwischen Titeln: vorher {} % des Zufalls, jetzt {} %. {} davon holpern; sie sind markiert.</translation>
        </message>
        <message>
            <source>The order was kept</source>
            <translation>Die Reihenfolge wurde behalten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{} in flow</source>
            <translation>{} im Fluss</translation>
        </message>
    </context>
    <context>
        <name>GeneratedView</name>
        <message>
            <source>Goes on with</source>
            <translation>Geht weiter mit</translation>
        </message>
        <message>
            <source>Let it be replaced</source>
            <translation>Darf ersetzt werden</translation>
        </message>
        <message>
            <source>Lock here</source>
            <translation>Hier festhalten</translation>
        </message>
        <message>
            <source>Move to your queue</source>
            <translation>In deine Warteschlange</translation>
        </message>
        <message>
            <source>Not this, and less like it</source>
            <translation>Dies nicht, und weniger dergleichen</translation>
        </message>
        <message>
            <source>Locked: steering leaves it here</source>
            <translation>Festgehalten: das Steuern lässt es hier</translation>
        </message>
        <message>
            <source>Lock it here; what follows comes closer to it</source>
            <translation>Hier festhalten; was folgt, rückt näher heran</translation>
        </message>
    </context>
    <context>
        <name>GenresView</name>
        <message>
            <source>No genres yet</source>
            <translation>Noch keine Genres</translation>
        </message>
        <message>
            <source>Deepcuts finds them by listening: tracks that sound alike become a genre, named after your own tags.</source>
            <translation>Deepcuts findet sie durch Hören: Titel, die ähnlich klingen, werden ein Genre, benannt nach deinen eigenen Tags.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open {}</source>
            <translation>{} öffnen</translation>
        </message>
    </context>
    <context>
        <name>GroupEditor</name>
        <message>
            <source>How these rules bind</source>
            <translation>Wie diese Regeln gelten</translation>
        </message>
        <message>
            <source>All of these are true</source>
            <translation>Alle diese treffen zu</translation>
        </message>
        <message>
            <source>At least one of these is true</source>
            <translation>Mindestens eine davon trifft zu</translation>
        </message>
        <message>
            <source>None of these is true</source>
            <translation>Keine davon trifft zu</translation>
        </message>
        <message>
            <source>Not all of these are true</source>
            <translation>Nicht alle davon treffen zu</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Regel hinzufügen</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Add a group of rules</source>
            <translation>Gruppe von Regeln hinzufügen</translation>
        </message>
        <message>
            <source>Remove this group</source>
            <translation>Diese Gruppe entfernen</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Nothing played yet</source>
            <translation>Noch nichts gespielt</translation>
        </message>
        <message>
            <source>Every play is kept here, on this machine only. It is what Deepcuts learns your taste from.</source>
            <translation>Alles Gehörte wird hier festgehalten, nur auf diesem Rechner. Daraus lernt Deepcuts deinen Geschmack.</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Played lately</source>
            <translation>Kürzlich gespielt</translation>
        </message>
        <message>
            <source>Added lately</source>
            <translation>Kürzlich hinzugefügt</translation>
        </message>
        <message>
            <source>Good night</source>
            <translation>Gute Nacht</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Guten Morgen</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Guten Tag</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Guten Abend</translation>
        </message>
        <message>
            <source>Looking for your music</source>
            <translation>Sucht deine Musik</translation>
        </message>
        <message>
            <source>Albums appear here as they are found.</source>
            <translation>Alben erscheinen hier, sobald sie gefunden sind.</translation>
        </message>
        <message>
            <source>No music yet</source>
            <translation>Noch keine Musik</translation>
        </message>
        <message>
            <source>Add a music folder in the settings, or drop one on this window.</source>
            <translation>Füge in den Einstellungen einen Musikordner hinzu oder ziehe einen auf dieses Fenster.</translation>
        </message>
        <message>
            <source>Deepcuts is listening to your music ({} of {} tracks). The first mixes come as soon as it has heard some of it.</source>
            <translation>Deepcuts hört deine Musik ({} von {} Titeln). Die ersten Mixe kommen, sobald es einen Teil gehört hat.</translation>
        </message>
        <message>
            <source>Mixes appear here once Deepcuts has listened to your music.</source>
            <translation>Mixe erscheinen hier, sobald Deepcuts deine Musik gehört hat.</translation>
        </message>
    </context>
    <context>
        <name>InsightsPage</name>
        <message>
            <source>Insights</source>
            <translation>Einblicke</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Save the year as a page</source>
            <translation>Das Jahr als Seite sichern</translation>
        </message>
        <message>
            <source>When you listen</source>
            <translation>Wann du hörst</translation>
        </message>
        <message>
            <source>Days with music</source>
            <translation>Tage mit Musik</translation>
        </message>
        <message>
            <source>How your taste moved</source>
            <translation>Wie sich dein Geschmack bewegt hat</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>Genres by ear</source>
            <translation>Genres nach Gehör</translation>
        </message>
        <message>
            <source>New finds</source>
            <translation>Neue Funde</translation>
        </message>
        <message>
            <source>Forgotten shelves</source>
            <translation>Vergessene Regale</translation>
        </message>
        <message>
            <source>How well does Deepcuts know you?</source>
            <translation>Wie gut kennt dich Deepcuts?</translation>
        </message>
        <message>
            <source>Your library</source>
            <translation>Deine Bibliothek</translation>
        </message>
        <message>
            <source>Nothing played yet</source>
            <translation>Noch nichts gespielt</translation>
        </message>
        <message>
            <source>Once you have listened for a while, this page tells when and to what. It is made on this machine, for you alone.</source>
            <translation>Wenn du eine Weile gehört hast, erzählt diese Seite, wann und was. Sie entsteht auf diesem Rechner, nur für dich.</translation>
        </message>
        <message>
            <source>Last four weeks</source>
            <translation>Letzte vier Wochen</translation>
        </message>
        <message>
            <source>Last three months</source>
            <translation>Letzte drei Monate</translation>
        </message>
        <message>
            <source>Last twelve months</source>
            <translation>Letzte zwölf Monate</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Gesamte Zeit</translation>
        </message>
        <message>
            <source>{year} in music</source>
            <translation>{year} in Musik</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Webseiten (*.html)</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Gesichert: {path}</translation>
        </message>
    </context>
    <context>
        <name>KnowingPage</name>
        <message>
            <source>How well does Deepcuts know you?</source>
            <translation>Wie gut kennt dich Deepcuts?</translation>
        </message>
        <message>
            <source>Step of the ladder</source>
            <translation>Stufe der Leiter</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <source>Tried on your own last weeks</source>
            <translation>Erprobt an deinen eigenen letzten Wochen</translation>
        </message>
        <message>
            <source>Passed over</source>
            <translation>Übergangen</translation>
        </message>
        <message>
            <source>You lately skipped these early more often than you heard them, so they come less. Like one to take that back.</source>
            <translation>Diese hast du zuletzt öfter früh übersprungen als gehört, darum kommen sie seltener. Wenn dir eines gefällt, sag es, und es ist zurückgenommen.</translation>
        </message>
        <message>
            <source>Not tried yet. Your last weeks are hidden from the models, which then have to foretell them; it takes a minute or two.</source>
            <translation>Noch nicht erprobt. Deine letzten Wochen werden vor den Modellen verborgen, die sie dann vorhersagen müssen; das dauert ein, zwei Minuten.</translation>
        </message>
        <message>
            <source>On {day}, with your last weeks hidden from the models. The lines show how sure each number is.</source>
            <translation>Am {day}, deine letzten Wochen vor den Modellen verborgen. Die Striche zeigen, wie sicher jede Zahl ist.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nichts.</translation>
        </message>
        <message>
            <source>I like {title}</source>
            <translation>{title} gefällt mir</translation>
        </message>
        <message>
            <source>Never suggest {title}</source>
            <translation>{title} nie vorschlagen</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>Prüft …</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Views of the library</source>
            <translation>Ansichten der Bibliothek</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>Genres</translation>
        </message>
        <message>
            <source>Your library is empty</source>
            <translation>Deine Bibliothek ist leer</translation>
        </message>
        <message>
            <source>Add a music folder in the settings, or drop one on this window.</source>
            <translation>Füge in den Einstellungen einen Musikordner hinzu oder ziehe einen auf dieses Fenster.</translation>
        </message>
    </context>
    <context>
        <name>LivingPanel</name>
        <message>
            <source>Let the music go on when your queue ends</source>
            <translation>Die Musik weitergehen lassen, wenn deine Warteschlange endet</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Ruhig</translation>
        </message>
        <message>
            <source>Energetic</source>
            <translation>Voller Energie</translation>
        </message>
        <message>
            <source>Novelty</source>
            <translation>Neuheit</translation>
        </message>
        <message>
            <source>Familiar</source>
            <translation>Vertraut</translation>
        </message>
        <message>
            <source>New to you</source>
            <translation>Neu für dich</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Slow</source>
            <translation>Langsam</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Klang</translation>
        </message>
        <message>
            <source>Acoustic</source>
            <translation>Akustisch</translation>
        </message>
        <message>
            <source>Electronic</source>
            <translation>Elektronisch</translation>
        </message>
        <message>
            <source>As it comes</source>
            <translation>Wie es kommt</translation>
        </message>
        <message>
            <source>Another continuation</source>
            <translation>Eine andere Fortsetzung</translation>
        </message>
        <message>
            <source>Goes on with</source>
            <translation>Geht weiter mit</translation>
        </message>
        <message>
            <source>Nothing goes on by itself</source>
            <translation>Nichts geht von selbst weiter</translation>
        </message>
        <message>
            <source>Nothing in your library tells these two apart yet</source>
            <translation>Nichts in deiner Bibliothek unterscheidet diese beiden bisher</translation>
        </message>
        <message>
            <source>Finding what fits</source>
            <translation>Sucht, was passt</translation>
        </message>
        <message>
            <source>Nothing to go on from yet</source>
            <translation>Noch nichts, von dem aus es weitergehen könnte</translation>
        </message>
        <message>
            <source>Play something. What fits will follow when your queue ends.</source>
            <translation>Spiele etwas. Was passt, folgt, wenn deine Warteschlange endet.</translation>
        </message>
    </context>
    <context>
        <name>LivingQueue</name>
        <message>
            <source>When your queue ends, the music stops.</source>
            <extracomment>How many entries the generated part has, and when it is filled up again.</extracomment>
            <translation>Wenn deine Warteschlange endet, hört die Musik auf.</translation>
        </message>
        <message>
            <source>Your queue repeats, so nothing has to follow.</source>
            <translation>Deine Warteschlange wiederholt sich, also muss nichts folgen.</translation>
        </message>
        <message>
            <source>Music near what you queued</source>
            <translation>Musik nahe dem, was du eingereiht hast</translation>
        </message>
        <message>
            <source>Everything in your library was heard or is queued.</source>
            <translation>Alles in deiner Bibliothek wurde gehört oder steht in der Warteschlange.</translation>
        </message>
    </context>
    <context>
        <name>LyricsView</name>
        <message>
            <source>Lyrics</source>
            <translation>Liedtext</translation>
        </message>
        <message>
            <source>No lyrics in the file or beside it.</source>
            <translation>Kein Liedtext in der Datei oder daneben.</translation>
        </message>
    </context>
    <context>
        <name>MadePage</name>
        <message>
            <source>Made for you</source>
            <translation>Für dich gemacht</translation>
        </message>
        <message>
            <source>Radio</source>
            <translation>Radio</translation>
        </message>
        <message>
            <source>Journey</source>
            <translation>Reise</translation>
        </message>
        <message>
            <source>By sound</source>
            <translation>Nach Klang</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Haushalt</translation>
        </message>
        <message>
            <source>Save as playlist</source>
            <translation>Als Playlist sichern</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Ein anderer</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>Fluss</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>new every day</source>
            <translation>jeden Tag neu</translation>
        </message>
        <message>
            <source>new every Monday</source>
            <translation>jeden Montag neu</translation>
        </message>
        <message>
            <source>made on {}</source>
            <translation>gemacht am {}</translation>
        </message>
        <message>
            <source>{}: {}, {} of them still here</source>
            <translation>{}: {}, {} davon noch hier</translation>
        </message>
        <message>
            <source>Earlier edition</source>
            <translation>Frühere Ausgabe</translation>
        </message>
        <message>
            <source>{} · today's has {} others</source>
            <translation>{} · die heutige hat {} andere</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Back</source>
            <extracomment>Whether closing ends the program; else the window hides.</extracomment>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Search your music</source>
            <translation>Deine Musik durchsuchen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Private session: nothing is remembered. End it</source>
            <translation>Private Sitzung: nichts wird behalten. Beenden</translation>
        </message>
    </context>
    <context>
        <name>MapPage</name>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Colour by</source>
            <translation>Färben nach</translation>
        </message>
        <message>
            <source>Colour by genre</source>
            <translation>Nach Genre färben</translation>
        </message>
        <message>
            <source>Colour by energy</source>
            <translation>Nach Energie färben</translation>
        </message>
        <message>
            <source>Colour by tempo</source>
            <translation>Nach Tempo färben</translation>
        </message>
        <message>
            <source>Colour by plays</source>
            <translation>Nach Wiedergaben färben</translation>
        </message>
        <message>
            <source>Find on the map</source>
            <translation>Auf der Karte finden</translation>
        </message>
        <message>
            <source>No map yet</source>
            <translation>Noch keine Karte</translation>
        </message>
        <message>
            <source>It is drawn when Deepcuts has listened to your music.</source>
            <translation>Sie wird gezeichnet, wenn Deepcuts deine Musik gehört hat.</translation>
        </message>
        <message>
            <source>Near means alike by ear; a flat map cannot show every likeness. Shift and drag to choose an area.</source>
            <translation>Nah heißt: klingt ähnlich; eine flache Karte kann nicht jede Ähnlichkeit zeigen. Umschalt und Ziehen wählt einen Bereich.</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Music map</source>
            <translation>Musikkarte</translation>
        </message>
    </context>
    <context>
        <name>MiniPlayer</name>
        <message>
            <source>Mini player</source>
            <translation>Kleiner Player</translation>
        </message>
        <message>
            <source>Show the whole window</source>
            <translation>Das ganze Fenster zeigen</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Gefällt mir</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Nothing is playing</source>
            <translation>Es läuft nichts</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
    </context>
    <context>
        <name>NowPlayingPage</name>
        <message>
            <source>Now playing</source>
            <translation>Läuft gerade</translation>
        </message>
        <message>
            <source>Go to the album</source>
            <translation>Zum Album gehen</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Gefällt mir</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Mehr davon</translation>
        </message>
        <message>
            <source>Up next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>Lyrics</source>
            <translation>Liedtext</translation>
        </message>
        <message>
            <source>Nothing is playing</source>
            <translation>Es läuft nichts</translation>
        </message>
        <message>
            <source>Pick a mix on the home page, or anything in your library.</source>
            <translation>Wähle einen Mix auf der Startseite oder irgendetwas aus deiner Bibliothek.</translation>
        </message>
        <message>
            <source>Unknown artist</source>
            <translation>Unbekannter Künstler</translation>
        </message>
        <message>
            <source>No longer like</source>
            <translation>Gefällt mir nicht mehr</translation>
        </message>
        <message>
            <source>No lyrics</source>
            <translation>Kein Liedtext</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>As it was at first: {}</source>
            <translation>Wie am Anfang: {}</translation>
        </message>
        <message>
            <source>Choose a folder for: {}</source>
            <translation>Ordner wählen für: {}</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Everyone has their own taste, history, ratings, playlists and settings. The music, its tags and its sound are everyone's.</source>
            <translation>Alle haben eigenen Geschmack, Verlauf, Bewertungen, Playlists und Einstellungen. Die Musik, ihre Tags und ihr Klang gehören allen.</translation>
        </message>
        <message>
            <source>Listening together</source>
            <translation>Zusammen hören</translation>
        </message>
        <message>
            <source>Name of somebody else who listens here</source>
            <translation>Name von jemandem, der hier auch hört</translation>
        </message>
        <message>
            <source>Name of a new listener</source>
            <translation>Name eines neuen Hörers</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add this listener</source>
            <translation>Diesen Hörer hinzufügen</translation>
        </message>
        <message>
            <source>Mixes of others may know what I like</source>
            <translation>Mixe anderer dürfen wissen, was mir gefällt</translation>
        </message>
        <message>
            <source>Then somebody else can make a mix with you in it. It shows which of its tracks you like and how often you played them, nothing else. Off until you agree.</source>
            <translation>Dann kann jemand anders einen Mix mit dir darin machen. Er zeigt, welche seiner Titel dir gefallen und wie oft du sie gespielt hast, sonst nichts. Aus, bis du zustimmst.</translation>
        </message>
        <message>
            <source>Make a mix for us</source>
            <translation>Einen Mix für uns machen</translation>
        </message>
        <message>
            <source>Nobody else listens here yet. Add somebody above.</source>
            <translation>Noch hört niemand sonst hier. Füge oben jemanden hinzu.</translation>
        </message>
        <message>
            <source>None of the others has agreed yet. Each agrees on this page.</source>
            <translation>Von den anderen hat noch niemand zugestimmt. Jeder stimmt auf dieser Seite zu.</translation>
        </message>
        <message>
            <source>listens now</source>
            <translation>hört jetzt</translation>
        </message>
        <message>
            <source>may be in mixes of others</source>
            <translation>darf in Mixen anderer sein</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Wechseln</translation>
        </message>
        <message>
            <source>Let {} listen</source>
            <translation>{} hören lassen</translation>
        </message>
        <message>
            <source>Rename {}</source>
            <translation>{} umbenennen</translation>
        </message>
        <message>
            <source>Remove {}</source>
            <translation>{} entfernen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Remove {}?</source>
            <translation>{} entfernen?</translation>
        </message>
        <message>
            <source>Everything {} heard, rated and collected is erased and cannot be brought back. The music stays.</source>
            <translation>Alles, was {} gehört, bewertet und gesammelt hat, wird gelöscht und kann nicht zurückgeholt werden. Die Musik bleibt.</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
    </context>
    <context>
        <name>PlaybackSession</name>
        <message>
            <source>A track</source>
            <translation>Ein Titel</translation>
        </message>
        <message>
            <source>“{0}” cannot be played. {1}</source>
            <translation>„{0}“ kann nicht gespielt werden. {1}</translation>
        </message>
        <message>
            <source>{0} tracks in a row cannot be played.</source>
            <translation>{0} Titel hintereinander können nicht gespielt werden.</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Player</source>
            <extracomment>Reads a track's overview off the UI thread; the second argument gets it, or None.</extracomment>
            <translation>Player</translation>
        </message>
        <message>
            <source>Now playing</source>
            <translation>Läuft gerade</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Gefällt mir</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Zufällig</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Klang</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Nothing is playing</source>
            <translation>Es läuft nichts</translation>
        </message>
        <message>
            <source>No longer like</source>
            <translation>Gefällt mir nicht mehr</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Shuffle is on</source>
            <translation>Zufall ist an</translation>
        </message>
        <message>
            <source>The queue repeats</source>
            <translation>Die Warteschlange wiederholt sich</translation>
        </message>
        <message>
            <source>This track repeats</source>
            <translation>Dieser Titel wiederholt sich</translation>
        </message>
    </context>
    <context>
        <name>QueueModel</name>
        <message>
            <source>Shuffled by taste: 1 in {} to come next</source>
            <translation>Zufall nach Geschmack: kommt mit 1 zu {} als Nächstes</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>festgehalten</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Queue</source>
            <extracomment>The playing time of longer queues is not worth reading every track for. From this width on the two parts stand beside each other.</extracomment>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Save as playlist</source>
            <translation>Als Playlist sichern</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>YOUR QUEUE</source>
            <translation>DEINE WARTESCHLANGE</translation>
        </message>
        <message>
            <source>The queue is empty</source>
            <translation>Die Warteschlange ist leer</translation>
        </message>
        <message>
            <source>Play something, or drop tracks here.</source>
            <translation>Spiele etwas oder ziehe Titel hierher.</translation>
        </message>
        <message>
            <source>{} to come</source>
            <translation>noch {}</translation>
        </message>
    </context>
    <context>
        <name>QueueView</name>
        <message>
            <source>Your queue</source>
            <extracomment>Looks files up and calls back with the ids of those that are in the library.</extracomment>
            <translation>Deine Warteschlange</translation>
        </message>
        <message>
            <source>Remove from queue</source>
            <translation>Aus der Warteschlange entfernen</translation>
        </message>
    </context>
    <context>
        <name>RuleChip</name>
        <message>
            <source>Edit the rule: {}</source>
            <translation>Regel bearbeiten: {}</translation>
        </message>
        <message>
            <source>Remove: {}</source>
            <translation>Entfernen: {}</translation>
        </message>
    </context>
    <context>
        <name>RuleEditor</name>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>In the library's order</source>
            <translation>In der Reihenfolge der Bibliothek</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Keine Grenze</translation>
        </message>
        <message>
            <source> tracks</source>
            <translation> Titel</translation>
        </message>
        <message>
            <source>Any length</source>
            <translation>Beliebige Länge</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> Minuten</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>At most{}</source>
            <translation>Höchstens{}</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Remove this rule</source>
            <translation>Diese Regel entfernen</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Any text</source>
            <translation>Beliebiger Text</translation>
        </message>
        <message>
            <source>Minutes and seconds</source>
            <translation>Minuten und Sekunden</translation>
        </message>
        <message>
            <source>and</source>
            <translation>und</translation>
        </message>
        <message>
            <source>Share of the library, in percent</source>
            <translation>Anteil der Bibliothek in Prozent</translation>
        </message>
        <message>
            <source>% of the library</source>
            <translation>% der Bibliothek</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Wie viele</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Period, such as this-month, 2024 or 2023-05..2024</source>
            <translation>Zeitraum, etwa this-month, 2024 oder 2023-05..2024</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Ask</source>
            <extracomment>An argument that begins so is a query, not a phrase.</extracomment>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>What you want to hear</source>
            <translation>Was du hören möchtest</translation>
        </message>
        <message>
            <source>Say what you want to hear</source>
            <translation>Sag, was du hören möchtest</translation>
        </message>
        <message>
            <source>The rules as text</source>
            <translation>Die Regeln als Text</translation>
        </message>
        <message>
            <source>The same rules as text, as in the search box</source>
            <translation>Dieselben Regeln als Text, wie im Suchfeld</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Zufällig</translation>
        </message>
        <message>
            <source>Edit rules</source>
            <translation>Regeln bearbeiten</translation>
        </message>
        <message>
            <source>Save as smart playlist</source>
            <translation>Als kluge Playlist sichern</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>SMART PLAYLIST</source>
            <translation>KLUGE PLAYLIST</translation>
        </message>
        <message>
            <source>ASK FOR MUSIC</source>
            <translation>NACH MUSIK FRAGEN</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Änderungen sichern</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Nichts zu zeigen</translation>
        </message>
        <message>
            <source>Not understood: {}</source>
            <translation>Nicht verstanden: {}</translation>
        </message>
        <message>
            <source>Ask in your own words</source>
            <translation>Frag mit eigenen Worten</translation>
        </message>
        <message>
            <source>Genres, moods, instruments, years, lengths, tempo, what you played or never did, “like” an artist or a song, and what to leave out. Nothing leaves this computer.</source>
            <translation>Genres, Stimmungen, Instrumente, Jahre, Längen, Tempo, was du gespielt hast oder nie, „wie“ ein Künstler oder ein Stück, und was wegbleiben soll. Nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <source>Nothing fits all of this</source>
            <translation>Nichts passt zu alldem</translation>
        </message>
        <message>
            <source>Take a rule away, or loosen one.</source>
            <translation>Nimm eine Regel weg oder lockere eine.</translation>
        </message>
        <message>
            <source>New smart playlist</source>
            <translation>Neue kluge Playlist</translation>
        </message>
        <message>
            <source>Rename smart playlist</source>
            <translation>Kluge Playlist umbenennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>SavedPage</name>
        <message>
            <source>Flow</source>
            <translation>Fluss</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Verlängern</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Removed {}</source>
            <translation>{} entfernt</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Rename playlist</source>
            <translation>Playlist umbenennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Export playlist</source>
            <translation>Playlist exportieren</translation>
        </message>
        <message>
            <source>{} written</source>
            <translation>{} geschrieben</translation>
        </message>
    </context>
    <context>
        <name>SavedPlaylists</name>
        <message>
            <source>Added {} to “{}”</source>
            <translation>{} zu „{}“ hinzugefügt</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>“{}” was deleted</source>
            <translation>„{}“ wurde gelöscht</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Artists and albums</source>
            <translation>Künstler und Alben</translation>
        </message>
        <message>
            <source>As smart playlist</source>
            <translation>Als kluge Playlist</translation>
        </message>
        <message>
            <source>Ask: “{}”</source>
            <translation>Fragen: „{}“</translation>
        </message>
        <message>
            <source>Search for anything you own</source>
            <translation>Suche nach allem, was du besitzt</translation>
        </message>
        <message>
            <source>Words find titles, artists, albums and genres. Be exact with artist:björk, album:“blue lines”, year:1990-1999, bpm:&gt;120, plays:0, added:&lt;30d, liked:yes, or leave out with -live.</source>
            <translation>Wörter finden Titel, Künstler, Alben und Genres. Genauer geht es mit artist:björk, album:“blue lines”, year:1990-1999, bpm:&gt;120, plays:0, added:&lt;30d, liked:yes, oder lass mit -live etwas weg.</translation>
        </message>
        <message>
            <source>Nothing found for “{}”</source>
            <translation>Nichts gefunden für „{}“</translation>
        </message>
        <message>
            <source>Try fewer words, or only their beginnings.</source>
            <translation>Versuche weniger Wörter oder nur ihre Anfänge.</translation>
        </message>
    </context>
    <context>
        <name>SeekBar</name>
        <message>
            <source>Place in the track</source>
            <translation>Stelle im Titel</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Einstellung suchen</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alles zurücksetzen</translation>
        </message>
        <message>
            <source>No setting is about that.</source>
            <translation>Davon handelt keine Einstellung.</translation>
        </message>
        <message>
            <source>Never suggested</source>
            <translation>Nie vorgeschlagen</translation>
        </message>
        <message>
            <source>What you taught</source>
            <translation>Was du beigebracht hast</translation>
        </message>
        <message>
            <source>Files that could not be read</source>
            <translation>Dateien, die nicht gelesen werden konnten</translation>
        </message>
        <message>
            <source>Nothing. The menu of a track has “Never suggest”.</source>
            <translation>Nichts. Im Menü eines Titels steht „Nie vorschlagen“.</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Suggest {} again</source>
            <translation>{} wieder vorschlagen</translation>
        </message>
        <message>
            <source>Nothing yet. The menu of a track in a mix has “Because of this…”.</source>
            <translation>Noch nichts. Im Menü eines Titels in einem Mix steht „Aus diesem Grund …“.</translation>
        </message>
        <message>
            <source>A little</source>
            <translation>Ein wenig</translation>
        </message>
        <message>
            <source>Clearly</source>
            <translation>Deutlich</translation>
        </message>
        <message>
            <source>Much</source>
            <translation>Viel</translation>
        </message>
        <message>
            <source>{} more of this</source>
            <translation>{} mehr davon</translation>
        </message>
        <message>
            <source>{} less of this</source>
            <translation>{} weniger davon</translation>
        </message>
        <message>
            <source>Forget what was taught about {}</source>
            <translation>Vergessen, was über {} beigebracht wurde</translation>
        </message>
        <message>
            <source>All settings are as they were at first</source>
            <translation>Alle Einstellungen sind wie am Anfang</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Music folders</source>
            <translation>Musikordner</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>Look for changes</source>
            <translation>Nach Änderungen suchen</translation>
        </message>
        <message>
            <source>Add a music folder</source>
            <translation>Musikordner hinzufügen</translation>
        </message>
        <message>
            <source>No music folder yet.</source>
            <translation>Noch kein Musikordner.</translation>
        </message>
        <message>
            <source>cannot be reached at the moment</source>
            <translation>ist gerade nicht erreichbar</translation>
        </message>
        <message>
            <source>Remove {}</source>
            <translation>{} entfernen</translation>
        </message>
        <message>
            <source>Deepcuts never uses the network. Your library, your plays and what was learned from them are in one folder that only you can read:</source>
            <translation>Deepcuts nutzt nie das Netz. Deine Bibliothek, deine Wiedergaben und was daraus gelernt wurde, liegen in einem Ordner, den nur du lesen kannst:</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privatsphäre</translation>
        </message>
        <message>
            <source>Begin or end a private session</source>
            <translation>Private Sitzung beginnen oder beenden</translation>
        </message>
        <message>
            <source>What you hear in it is neither kept nor learned from.</source>
            <translation>Was du darin hörst, wird weder behalten noch gelernt.</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Keine.</translation>
        </message>
        <message>
            <source>and {} more</source>
            <translation>und {} weitere</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
    </context>
    <context>
        <name>ShelfRow</name>
        <message>
            <source>Scroll left</source>
            <translation>Nach links rollen</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>Nach rechts rollen</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>PLAYLISTS</source>
            <translation>PLAYLISTS</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Neue Playlist</translation>
        </message>
        <message>
            <source>New smart playlist</source>
            <translation>Neue kluge Playlist</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
    </context>
    <context>
        <name>SmartLists</name>
        <message>
            <source>“{}” was changed</source>
            <translation>„{}“ wurde geändert</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>“{}” was deleted</source>
            <translation>„{}“ wurde gelöscht</translation>
        </message>
    </context>
    <context>
        <name>SoundPage</name>
        <message>
            <source>Sound</source>
            <translation>Klang</translation>
        </message>
        <message>
            <source>Equaliser</source>
            <translation>Equalizer</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Voreinstellung</translation>
        </message>
        <message>
            <source>Keep as preset</source>
            <translation>Als Voreinstellung behalten</translation>
        </message>
        <message>
            <source>Delete this preset</source>
            <translation>Diese Voreinstellung löschen</translation>
        </message>
        <message>
            <source>What is raised cannot clip: the whole is lowered by as much.</source>
            <translation>Was angehoben wird, kann nicht übersteuern: Das Ganze wird um ebenso viel gesenkt.</translation>
        </message>
        <message>
            <source>Mono</source>
            <translation>Mono</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>If it is unplugged, another one is used until it is back.</source>
            <translation>Ist es ausgesteckt, dient ein anderes, bis es zurück ist.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>Left and right.</source>
            <translation>Links und rechts.</translation>
        </message>
        <message>
            <source>The same on both sides.</source>
            <translation>Auf beiden Seiten dasselbe.</translation>
        </message>
        <message>
            <source>Stop after this track</source>
            <translation>Nach diesem Titel anhalten</translation>
        </message>
        <message>
            <source>{} minutes</source>
            <translation>{} Minuten</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Playing</source>
            <translation>Wiedergabe</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>The pitch stays.</source>
            <translation>Die Tonhöhe bleibt.</translation>
        </message>
        <message>
            <source>Mark where it begins, then where it ends.</source>
            <translation>Markiere, wo es beginnt, dann, wo es endet.</translation>
        </message>
        <message>
            <source>Repeat a passage</source>
            <translation>Eine Stelle wiederholen</translation>
        </message>
        <message>
            <source>The next one waits at its beginning.</source>
            <translation>Der nächste wartet an seinem Anfang.</translation>
        </message>
        <message>
            <source>The music fades away in the last half minute.</source>
            <translation>In der letzten halben Minute blendet die Musik aus.</translation>
        </message>
        <message>
            <source>Sleep timer</source>
            <translation>Einschlafuhr</translation>
        </message>
        <message>
            <source>Interruptions since the start: {}</source>
            <translation>Unterbrechungen seit dem Start: {}</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Neutral</translation>
        </message>
        <message>
            <source>More bass</source>
            <translation>Mehr Bass</translation>
        </message>
        <message>
            <source>Less bass</source>
            <translation>Weniger Bass</translation>
        </message>
        <message>
            <source>More treble</source>
            <translation>Mehr Höhen</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>Acoustic</source>
            <translation>Akustisch</translation>
        </message>
        <message>
            <source>Classical</source>
            <translation>Klassik</translation>
        </message>
        <message>
            <source>Electronic</source>
            <translation>Elektronisch</translation>
        </message>
        <message>
            <source>Jazz</source>
            <translation>Jazz</translation>
        </message>
        <message>
            <source>Rock</source>
            <translation>Rock</translation>
        </message>
        <message>
            <source>Late and quiet</source>
            <translation>Spät und leise</translation>
        </message>
        <message>
            <source>Small speakers</source>
            <translation>Kleine Lautsprecher</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>Wie das System es hat</translation>
        </message>
        <message>
            <source>{} (not there)</source>
            <translation>{} (nicht da)</translation>
        </message>
        <message>
            <source>No longer repeat</source>
            <translation>Nicht mehr wiederholen</translation>
        </message>
        <message>
            <source>From here</source>
            <translation>Von hier</translation>
        </message>
        <message>
            <source>To here</source>
            <translation>Bis hier</translation>
        </message>
        <message>
            <source>Still {} minutes</source>
            <translation>Noch {} Minuten</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>Ihr Name</translation>
        </message>
    </context>
    <context>
        <name>ThingPage</name>
        <message>
            <source>Nothing to show</source>
            <translation>Nichts zu zeigen</translation>
        </message>
    </context>
    <context>
        <name>TraceView</name>
        <message>
            <source>How this was made</source>
            <translation>Wie dies entstand</translation>
        </message>
    </context>
    <context>
        <name>TracksModel</name>
        <message>
            <source>The file is missing. Its plays and ratings are kept.</source>
            <translation>Die Datei fehlt. Ihre Wiedergaben und Bewertungen bleiben.</translation>
        </message>
        <message>
            <source>Its music folder cannot be reached at the moment.</source>
            <translation>Ihr Musikordner ist gerade nicht erreichbar.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Die Datei kann nicht gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>TracksView</name>
        <message>
            <source>Tracks</source>
            <translation>Titel</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Show the window</source>
            <translation>Fenster zeigen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
    </context>
    <context>
        <name>UpNext</name>
        <message>
            <source>Up next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>Nothing follows. Add something to the queue.</source>
            <translation>Es folgt nichts. Stelle etwas in die Warteschlange.</translation>
        </message>
    </context>
    <context>
        <name>VolumeControl</name>
        <message>
            <source>Mute</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Lautstärke</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>Ton an</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Your music, heard anew</source>
            <translation>Deine Musik, neu gehört</translation>
        </message>
        <message>
            <source>Deepcuts listens to the music you own and learns what you love. It makes mixes, radios and a weekly list of your own forgotten treasures, and says why each track is there. All of it stays on this machine.</source>
            <translation>Deepcuts hört die Musik, die du besitzt, und lernt, was du liebst. Es macht Mixe, Radios und eine wöchentliche Liste deiner eigenen vergessenen Schätze und sagt, warum jeder Titel da ist. Alles bleibt auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Use {}</source>
            <translation>{} verwenden</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Anderen Ordner wählen …</translation>
        </message>
        <message>
            <source>Choose your music folder…</source>
            <translation>Wähle deinen Musikordner …</translation>
        </message>
        <message>
            <source>Or drop a folder here. Your files are only read, never changed.</source>
            <translation>Oder ziehe einen Ordner hierher. Deine Dateien werden nur gelesen, nie verändert.</translation>
        </message>
        <message>
            <source>Choose your music folder</source>
            <translation>Wähle deinen Musikordner</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Home</source>
            <extracomment>Who listens once this window has closed; None where the program ends then.</extracomment>
            <translation>Start</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>Genres</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Einblicke</translation>
        </message>
        <message>
            <source>Tidy up</source>
            <translation>Aufräumen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>There is no profile “{}”.</source>
            <translation>Das Profil „{}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>{} listens now</source>
            <translation>{} hört jetzt</translation>
        </message>
        <message>
            <source>A private session: what you hear now is neither kept nor learned from.</source>
            <translation>Eine private Sitzung: Was du jetzt hörst, wird weder behalten noch gelernt.</translation>
        </message>
        <message>
            <source>The private session is over. Your queue of before is back.</source>
            <translation>Die private Sitzung ist vorbei. Deine Warteschlange von vorher ist zurück.</translation>
        </message>
        <message>
            <source>Your queue has ended. The music goes on.</source>
            <translation>Deine Warteschlange ist zu Ende. Die Musik geht weiter.</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>These files are not in a music folder. Add their folder in the settings.</source>
            <translation>Diese Dateien liegen in keinem Musikordner. Füge ihren Ordner in den Einstellungen hinzu.</translation>
        </message>
    </context>
    <context>
        <name>_Curve</name>
        <message>
            <source>Curve of the equaliser</source>
            <translation>Kurve des Equalizers</translation>
        </message>
    </context>
    <context>
        <name>_JobRow</name>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Stop: {}</source>
            <translation>Anhalten: {}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} von {}</translation>
        </message>
        <message>
            <source>{}/s</source>
            <translation>{}/s</translation>
        </message>
        <message>
            <source>under a minute left</source>
            <translation>noch unter einer Minute</translation>
        </message>
        <message>
            <source>{} min left</source>
            <translation>noch {} min</translation>
        </message>
        <message>
            <source>{} h left</source>
            <translation>noch {} h</translation>
        </message>
    </context>
    <context>
        <name>_LassoBar</name>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Save as playlist</source>
            <translation>Als Playlist sichern</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Loslassen</translation>
        </message>
    </context>
    <context>
        <name>_Toast</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Something went wrong ({error}). Details are in deepcuts.log.</source>
            <translation>Etwas ging schief ({error}). Näheres steht in deepcuts.log.</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <source>“{name}” is new ({size} tracks).</source>
            <extracomment>Two clusters are the same one when they share this much of their members (Jaccard index). An old division is kept while this share of tracks has a place in it … … its silhouette is at least this share of the new division's … … and it has about as many parts.</extracomment>
            <translation>„{name}“ ist neu ({size} Titel).</translation>
        </message>
        <message>
            <source>“{old}” is now called “{name}”.</source>
            <translation>„{old}“ heißt jetzt „{name}“.</translation>
        </message>
        <message>
            <source>“{name}” grew from {old} to {size} tracks.</source>
            <translation>„{name}“ wuchs von {old} auf {size} Titel.</translation>
        </message>
        <message>
            <source>“{name}” shrank from {old} to {size} tracks.</source>
            <translation>„{name}“ schrumpfte von {old} auf {size} Titel.</translation>
        </message>
        <message>
            <source>“{name}” is gone.</source>
            <translation>„{name}“ ist verschwunden.</translation>
        </message>
    </context>
    <context>
        <name>choices</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>major</source>
            <translation>Dur</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>Moll</translation>
        </message>
        <message>
            <source>present</source>
            <translation>vorhanden</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlend</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>unlesbar</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>nicht erreichbar</translation>
        </message>
        <message>
            <source>compilation</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>analysed</source>
            <translation>analysiert</translation>
        </message>
        <message>
            <source>saxophone</source>
            <translation>Saxofon</translation>
        </message>
        <message>
            <source>trumpet</source>
            <translation>Trompete</translation>
        </message>
        <message>
            <source>trombone</source>
            <translation>Posaune</translation>
        </message>
        <message>
            <source>organ</source>
            <translation>Orgel</translation>
        </message>
        <message>
            <source>clarinet</source>
            <translation>Klarinette</translation>
        </message>
        <message>
            <source>accordion</source>
            <translation>Akkordeon</translation>
        </message>
        <message>
            <source>banjo</source>
            <translation>Banjo</translation>
        </message>
        <message>
            <source>bass</source>
            <translation>Bass</translation>
        </message>
        <message>
            <source>harmonica</source>
            <translation>Mundharmonika</translation>
        </message>
        <message>
            <source>mandolin</source>
            <translation>Mandoline</translation>
        </message>
        <message>
            <source>ukulele</source>
            <translation>Ukulele</translation>
        </message>
        <message>
            <source>bagpipes</source>
            <translation>Dudelsack</translation>
        </message>
        <message>
            <source>orchestra</source>
            <translation>Orchester</translation>
        </message>
        <message>
            <source>brass</source>
            <translation>Blechbläser</translation>
        </message>
        <message>
            <source>marimba</source>
            <translation>Marimba</translation>
        </message>
        <message>
            <source>xylophone</source>
            <translation>Xylofon</translation>
        </message>
        <message>
            <source>vibraphone</source>
            <translation>Vibrafon</translation>
        </message>
        <message>
            <source>oboe</source>
            <translation>Oboe</translation>
        </message>
        <message>
            <source>bassoon</source>
            <translation>Fagott</translation>
        </message>
        <message>
            <source>tuba</source>
            <translation>Tuba</translation>
        </message>
        <message>
            <source>horn</source>
            <translation>Horn</translation>
        </message>
        <message>
            <source>lute</source>
            <translation>Laute</translation>
        </message>
        <message>
            <source>theremin</source>
            <translation>Theremin</translation>
        </message>
        <message>
            <source>percussion</source>
            <translation>Schlagwerk</translation>
        </message>
        <message>
            <source>fiddle</source>
            <translation>Fiedel</translation>
        </message>
        <message>
            <source>double bass</source>
            <translation>Kontrabass</translation>
        </message>
        <message>
            <source>mellotron</source>
            <translation>Mellotron</translation>
        </message>
        <message>
            <source>whistling</source>
            <translation>Pfeifen</translation>
        </message>
        <message>
            <source>piano</source>
            <extracomment>Name → (network, tag) pairs; without any, only the words of title and genre tell.</extracomment>
            <translation>Klavier</translation>
        </message>
        <message>
            <source>guitar</source>
            <translation>Gitarre</translation>
        </message>
        <message>
            <source>strings</source>
            <translation>Streicher</translation>
        </message>
        <message>
            <source>violin</source>
            <translation>Geige</translation>
        </message>
        <message>
            <source>cello</source>
            <translation>Cello</translation>
        </message>
        <message>
            <source>harp</source>
            <translation>Harfe</translation>
        </message>
        <message>
            <source>harpsichord</source>
            <translation>Cembalo</translation>
        </message>
        <message>
            <source>flute</source>
            <translation>Flöte</translation>
        </message>
        <message>
            <source>sitar</source>
            <translation>Sitar</translation>
        </message>
        <message>
            <source>drums</source>
            <translation>Schlagzeug</translation>
        </message>
        <message>
            <source>synth</source>
            <translation>Synthesizer</translation>
        </message>
        <message>
            <source>choir</source>
            <translation>Chor</translation>
        </message>
        <message>
            <source>vocals</source>
            <translation>Gesang</translation>
        </message>
        <message>
            <source>female vocals</source>
            <translation>Frauenstimmen</translation>
        </message>
        <message>
            <source>male vocals</source>
            <translation>Männerstimmen</translation>
        </message>
        <message>
            <source>instrumental</source>
            <translation>instrumental</translation>
        </message>
        <message>
            <source>acoustic</source>
            <translation>akustisch</translation>
        </message>
        <message>
            <source>mellow</source>
            <translation>weich</translation>
        </message>
        <message>
            <source>happy</source>
            <translation>fröhlich</translation>
        </message>
        <message>
            <source>sad</source>
            <translation>traurig</translation>
        </message>
        <message>
            <source>party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>sexy</source>
            <translation>sexy</translation>
        </message>
        <message>
            <source>beautiful</source>
            <translation>schön</translation>
        </message>
        <message>
            <source>catchy</source>
            <translation>eingängig</translation>
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <source>1 track</source>
            <translation>1 Titel</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} Titel</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} Tage</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Genre by ear</source>
            <translation>Genre nach Gehör</translation>
        </message>
        <message>
            <source>BPM</source>
            <translation>BPM</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tonart</translation>
        </message>
        <message>
            <source>Plays</source>
            <translation>Wiedergaben</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Last played</source>
            <translation>Zuletzt gespielt</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Disc</source>
            <translation>CD</translation>
        </message>
        <message>
            <source>Album artist</source>
            <translation>Album-Künstler</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>Komponist</translation>
        </message>
        <message>
            <source>Genre tags</source>
            <translation>Genre-Tags</translation>
        </message>
        <message>
            <source>Micro-genre</source>
            <translation>Mikrogenre</translation>
        </message>
        <message>
            <source>Genre certainty</source>
            <translation>Sicherheit des Genres</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>Loudness</source>
            <translation>Lautheit</translation>
        </message>
        <message>
            <source>Skips</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>Expected plays</source>
            <translation>Erwartete Wiedergaben</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Bit rate</source>
            <translation>Bitrate</translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>Abtastrate</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
    </context>
    <context>
        <name>desktop</name>
        <message>
            <source>Music is playing</source>
            <translation>Es läuft Musik</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>{path} cannot be written ({reason}).</source>
            <translation>{path} kann nicht geschrieben werden ({reason}).</translation>
        </message>
        <message>
            <source>{path} is too large for a playlist.</source>
            <translation>{path} ist zu groß für eine Playlist.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}).</source>
            <translation>{path} kann nicht gelesen werden ({reason}).</translation>
        </message>
        <message>
            <source>This playlist declares entities, which no playlist needs.</source>
            <translation>Diese Playlist deklariert Entitäten, die keine Playlist braucht.</translation>
        </message>
        <message>
            <source>This is not an XSPF playlist ({reason}).</source>
            <translation>Das ist keine XSPF-Playlist ({reason}).</translation>
        </message>
        <message>
            <source>This is not a JSPF playlist.</source>
            <translation>Das ist keine JSPF-Playlist.</translation>
        </message>
        <message>
            <source>There is too little history yet.</source>
            <translation>Es gibt noch zu wenig Verlauf.</translation>
        </message>
        <message>
            <source>Some hundred plays are needed.</source>
            <translation>Einige hundert Wiedergaben werden gebraucht.</translation>
        </message>
        <message>
            <source>Only {what} of these {what2} tracks are in the library and analysed.</source>
            <translation>Nur {what} dieser {what2} Titel sind in der Bibliothek und analysiert.</translation>
        </message>
        <message>
            <source>Scan their folder first.</source>
            <translation>Suche zuerst ihren Ordner ab.</translation>
        </message>
        <message>
            <source>There is no such suggestion any more.</source>
            <translation>Diesen Vorschlag gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>A genre needs a name.</source>
            <translation>Ein Genre braucht einen Namen.</translation>
        </message>
        <message>
            <source>Another genre is called “{wanted}”.</source>
            <translation>Ein anderes Genre heißt „{wanted}“.</translation>
        </message>
        <message>
            <source>Merge them, or choose again.</source>
            <translation>Verbinde sie oder wähle anders.</translation>
        </message>
        <message>
            <source>A genre cannot be merged with itself.</source>
            <translation>Ein Genre kann nicht mit sich selbst verbunden werden.</translation>
        </message>
        <message>
            <source>There is no such genre.</source>
            <translation>Dieses Genre gibt es nicht.</translation>
        </message>
        <message>
            <source>The sound of {what} is not known yet: analyse and train first.</source>
            <translation>Der Klang von {what} ist noch nicht bekannt: erst analysieren und lernen.</translation>
        </message>
        <message>
            <source>There is nothing to go by: their sound is not known yet.</source>
            <translation>Es gibt keinen Anhalt: Ihr Klang ist noch nicht bekannt.</translation>
        </message>
        <message>
            <source>This track has no {value}.</source>
            <translation>Dieser Titel hat kein {value}.</translation>
        </message>
        <message>
            <source>{key} is not in the library.</source>
            <translation>{key} ist nicht in der Bibliothek.</translation>
        </message>
        <message>
            <source>The first profile and the one in use cannot be removed.</source>
            <translation>Das erste Profil und das benutzte können nicht entfernt werden.</translation>
        </message>
        <message>
            <source>There is no music that suits everybody.</source>
            <translation>Es gibt keine Musik, die allen zusagt.</translation>
        </message>
        <message>
            <source>{name} has not agreed to mixes for the household.</source>
            <translation>{name} hat Mixen für den Haushalt nicht zugestimmt.</translation>
        </message>
        <message>
            <source>Each listener agrees on their own page.</source>
            <translation>Jeder stimmt auf seiner eigenen Seite zu.</translation>
        </message>
        <message>
            <source>A profile needs a name.</source>
            <translation>Ein Profil braucht einen Namen.</translation>
        </message>
        <message>
            <source>There is a profile “{name}” already.</source>
            <translation>Das Profil „{name}“ gibt es schon.</translation>
        </message>
        <message>
            <source>“{name}” is a number, not a name.</source>
            <translation>„{name}“ ist eine Zahl, kein Name.</translation>
        </message>
        <message>
            <source>There is no profile {wanted}.</source>
            <extracomment>What was learned of a person, while somebody else listens; may be deleted. Settings that a new person starts with as their founder has them.</extracomment>
            <translation>Das Profil {wanted} gibt es nicht.</translation>
        </message>
        <message>
            <source>{path} is not a play log: it has no column “ts”.</source>
            <translation>{path} ist kein Wiedergabeprotokoll: die Spalte „ts“ fehlt.</translation>
        </message>
        <message>
            <source>{path} is not a CSV file ({reason}).</source>
            <translation>{path} ist keine CSV-Datei ({reason}).</translation>
        </message>
        <message>
            <source>A playlist cannot be written as “{suffix}”.</source>
            <extracomment>What of a folder is ours: file names that may be replaced or taken away again.</extracomment>
            <translation>Eine Playlist kann nicht als „{suffix}“ geschrieben werden.</translation>
        </message>
        <message>
            <source>Choose {known}.</source>
            <translation>Wähle {known}.</translation>
        </message>
        <message>
            <source>{folder} cannot be made ({reason}).</source>
            <translation>{folder} kann nicht angelegt werden ({reason}).</translation>
        </message>
        <message>
            <source>{folder} has too many playlists called {title}.</source>
            <translation>In {folder} heißen zu viele Playlists {title}.</translation>
        </message>
        <message>
            <source>{title} has nothing to show yet.</source>
            <translation>{title} hat noch nichts zu zeigen.</translation>
        </message>
        <message>
            <source>There is no playlist called {slug}.</source>
            <translation>Eine Playlist namens {slug} gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such track.</source>
            <translation>Diesen Titel gibt es nicht.</translation>
        </message>
        <message>
            <source>Its sound is not known yet: analyse and train first.</source>
            <translation>Sein Klang ist noch nicht bekannt: erst analysieren und lernen.</translation>
        </message>
        <message>
            <source>Deepcuts cannot start its helper processes{detail}.</source>
            <translation>Deepcuts kann seine Hilfsprozesse nicht starten{detail}.</translation>
        </message>
        <message>
            <source>There is nothing to start a radio from in {what}.</source>
            <extracomment>What MagnaTagATune's listeners called electronic, and what they called acoustic.</extracomment>
            <translation>In {what} gibt es nichts, womit ein Radio beginnen könnte.</translation>
        </message>
        <message>
            <source>There is no artist called {key}.</source>
            <translation>Einen Künstler namens {key} gibt es nicht.</translation>
        </message>
        <message>
            <source>{seed} is not in the library.</source>
            <translation>{seed} ist nicht in der Bibliothek.</translation>
        </message>
        <message>
            <source>A playlist needs a name.</source>
            <extracomment>The networks are asked about moods where they have heard this share of the library.</extracomment>
            <translation>Eine Playlist braucht einen Namen.</translation>
        </message>
        <message>
            <source>Nothing was played in {year}.</source>
            <translation>{year} wurde nichts gespielt.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <translation>{path} ist kein Ordner.</translation>
        </message>
        <message>
            <source>There is no such decision.</source>
            <translation>Diese Entscheidung gibt es nicht.</translation>
        </message>
        <message>
            <source>Allow writing there, or choose another folder with --data-dir.</source>
            <translation>Erlaube das Schreiben dort oder wähle mit --data-dir einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{path} belongs to another program.</source>
            <translation>{path} gehört einem anderen Programm.</translation>
        </message>
        <message>
            <source>Choose another folder with --data-dir.</source>
            <translation>Wähle mit --data-dir einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Deepcuts.</source>
            <translation>{path} wurde von einem neueren Deepcuts geschrieben.</translation>
        </message>
        <message>
            <source>Install that version again, or choose another folder with --data-dir.</source>
            <translation>Installiere jene Version wieder oder wähle mit --data-dir einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{path} is damaged ({verdict}).</source>
            <translation>{path} ist beschädigt ({verdict}).</translation>
        </message>
        <message>
            <source>{path} is damaged ({text}).</source>
            <translation>{path} ist beschädigt ({text}).</translation>
        </message>
        <message>
            <source>{path} is locked by another program.</source>
            <translation>{path} wird von einem anderen Programm gesperrt.</translation>
        </message>
        <message>
            <source>Close the other program that uses it and try again.</source>
            <translation>Schließe das andere Programm, das sie benutzt, und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>The disk that holds {path} is full.</source>
            <translation>Der Datenträger mit {path} ist voll.</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>Schaffe etwas Platz.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({text}).</source>
            <translation>{path} kann nicht geschrieben werden ({text}).</translation>
        </message>
        <message>
            <source>There is no track {track_id}.</source>
            <translation>Einen Titel {track_id} gibt es nicht.</translation>
        </message>
        <message>
            <source>{path} is already part of {what}.</source>
            <translation>{path} gehört schon zu {what}.</translation>
        </message>
        <message>
            <source>There is no such edit.</source>
            <translation>Diese Änderung gibt es nicht.</translation>
        </message>
        <message>
            <source>The data folder {data_dir} cannot be written ({reason}).</source>
            <translation>In den Datenordner {data_dir} kann nicht geschrieben werden ({reason}).</translation>
        </message>
        <message>
            <source>Allow writing there, or choose another one with --data-dir.</source>
            <translation>Erlaube das Schreiben dort oder wähle mit --data-dir einen anderen.</translation>
        </message>
        <message>
            <source>{data_dir} is in use by another Deepcuts{who}.</source>
            <translation>{data_dir} wird von einem anderen Deepcuts benutzt{who}.</translation>
        </message>
        <message>
            <source>Close it first, or choose another folder with --data-dir.</source>
            <translation>Schließe es zuerst oder wähle mit --data-dir einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{data_dir} was opened only to be read.</source>
            <translation>{data_dir} wurde nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>Close the other Deepcuts first.</source>
            <translation>Schließe zuerst das andere Deepcuts.</translation>
        </message>
        <message>
            <source>There is no such playlist.</source>
            <translation>Diese Playlist gibt es nicht.</translation>
        </message>
        <message>
            <source>One of these tracks is not in the library.</source>
            <translation>Einer dieser Titel ist nicht in der Bibliothek.</translation>
        </message>
        <message>
            <source>There is no such smart playlist.</source>
            <translation>Diese kluge Playlist gibt es nicht.</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be made ({reason}).</source>
            <translation>Der Datenordner {folder} kann nicht angelegt werden ({reason}).</translation>
        </message>
        <message>
            <source>Choose another one with --data-dir.</source>
            <translation>Wähle mit --data-dir einen anderen.</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be written.</source>
            <translation>In den Datenordner {folder} kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Deepcuts is shutting down; nothing more is written.</source>
            <translation>Deepcuts wird beendet; nichts wird mehr geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>evidence</name>
        <message>
            <source>only upper and lower case differ</source>
            <translation>nur Groß- und Kleinschreibung unterscheiden sich</translation>
        </message>
        <message>
            <source>only accents differ</source>
            <translation>nur Akzente unterscheiden sich</translation>
        </message>
        <message>
            <source>only the article differs</source>
            <translation>nur der Artikel unterscheidet sich</translation>
        </message>
        <message>
            <source>only punctuation differs</source>
            <translation>nur Satzzeichen unterscheiden sich</translation>
        </message>
        <message>
            <source>{what}, and both stand on one album</source>
            <translation>{what}, und beide stehen auf einem Album</translation>
        </message>
        <message>
            <source>{times} of {own} tracks of the album</source>
            <translation>{times} von {own} Titeln des Albums</translation>
        </message>
        <message>
            <source>No recording is of {year}.</source>
            <translation>Keine Aufnahme ist von {year}.</translation>
        </message>
        <message>
            <source>{times} of {own} tracks of the album are of {best}</source>
            <translation>{times} von {own} Titeln des Albums sind von {best}</translation>
        </message>
        <message>
            <source>{artist} has {times} tracks alone</source>
            <translation>{artist} hat allein {times} Titel</translation>
        </message>
        <message>
            <source>the guest is named in the artist</source>
            <translation>der Gast steht beim Künstler</translation>
        </message>
        <message>
            <source>{mixed} of {own} titles beside it are in mixed case</source>
            <translation>{mixed} von {own} Titeln daneben sind normal geschrieben</translation>
        </message>
        <message>
            <source>{company} tracks of the album are by {title}, who is its artist</source>
            <translation>{company} Titel des Albums sind von {title}, dem Künstler des Albums</translation>
        </message>
        <message>
            <source>its size and bit rate say {told} minutes</source>
            <translation>Größe und Bitrate sprechen für {told} Minuten</translation>
        </message>
        <message>
            <source>a mix, an audiobook or a whole album in one file</source>
            <translation>ein Mix, ein Hörbuch oder ein ganzes Album in einer Datei</translation>
        </message>
        <message>
            <source>all {times} other tracks of the album have it</source>
            <translation>alle {times} anderen Titel des Albums haben es</translation>
        </message>
        <message>
            <source>{times_before} times so, {times_after} times “{after}”: {reason}</source>
            <translation>{times_before}-mal so, {times_after}-mal „{after}“: {reason}</translation>
        </message>
        <message>
            <source>{times} times: it names no genre</source>
            <translation>{times}-mal: es benennt kein Genre</translation>
        </message>
        <message>
            <source>{times} times: another spelling of “{node}”</source>
            <translation>{times}-mal: eine andere Schreibweise von „{node}“</translation>
        </message>
        <message>
            <source>{times} times: a letter or two from “{right}”</source>
            <translation>{times}-mal: ein, zwei Buchstaben neben „{right}“</translation>
        </message>
        <message>
            <source>the encoded sound is the same, byte for byte</source>
            <extracomment>Encoders add or drop a little silence; a different take differs by more. Without a look at the sound, tracks of different albums must be as close as this.</extracomment>
            <translation>der kodierte Klang ist gleich, Byte für Byte</translation>
        </message>
        <message>
            <source>their fingerprints agree to {printed} %</source>
            <translation>ihre Fingerabdrücke stimmen zu {printed} % überein</translation>
        </message>
        <message>
            <source>artist, title and length agree</source>
            <translation>Künstler, Titel und Länge stimmen überein</translation>
        </message>
        <message>
            <source>artist, title and length agree, and so does the sound</source>
            <translation>Künstler, Titel und Länge stimmen überein, der Klang auch</translation>
        </message>
        <message>
            <source>one title in several versions</source>
            <translation>ein Stück in mehreren Fassungen</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>Anything</source>
            <translation>Irgendetwas</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Album artist</source>
            <translation>Album-Künstler</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>Komponist</translation>
        </message>
        <message>
            <source>Genre by ear</source>
            <translation>Genre nach Gehör</translation>
        </message>
        <message>
            <source>Micro-genre by ear</source>
            <translation>Mikrogenre nach Gehör</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tonart</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Lyrics</source>
            <translation>Liedtext</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>Dateipfad</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>BPM</source>
            <translation>BPM</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>of 100</source>
            <translation>von 100</translation>
        </message>
        <message>
            <source>Loudness</source>
            <translation>Lautheit</translation>
        </message>
        <message>
            <source>LUFS</source>
            <translation>LUFS</translation>
        </message>
        <message>
            <source>Genre is sure</source>
            <translation>Genre ist sicher</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Plays</source>
            <translation>Wiedergaben</translation>
        </message>
        <message>
            <source>Skips</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>stars</source>
            <translation>Sterne</translation>
        </message>
        <message>
            <source>Taste</source>
            <translation>Geschmack</translation>
        </message>
        <message>
            <source>Expected plays in 30 days</source>
            <translation>Erwartete Wiedergaben in 30 Tagen</translation>
        </message>
        <message>
            <source>Track number</source>
            <translation>Titelnummer</translation>
        </message>
        <message>
            <source>Disc number</source>
            <translation>CD-Nummer</translation>
        </message>
        <message>
            <source>Bit rate</source>
            <translation>Bitrate</translation>
        </message>
        <message>
            <source>kbit/s</source>
            <translation>kbit/s</translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>Abtastrate</translation>
        </message>
        <message>
            <source>Hz</source>
            <translation>Hz</translation>
        </message>
        <message>
            <source>Last played</source>
            <translation>Zuletzt gespielt</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Liked</source>
            <translation>Gefällt</translation>
        </message>
        <message>
            <source>Major or minor</source>
            <translation>Dur oder Moll</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>In playlist</source>
            <translation>In der Playlist</translation>
        </message>
        <message>
            <source>Sounds like</source>
            <translation>Klingt wie</translation>
        </message>
        <message>
            <source>One hears</source>
            <translation>Man hört</translation>
        </message>
    </context>
    <context>
        <name>flow</name>
        <message>
            <source>Its sound is not known yet</source>
            <translation>Sein Klang ist noch nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Today, {}</source>
            <translation>Heute, {}</translation>
        </message>
        <message>
            <source>Yesterday, {}</source>
            <translation>Gestern, {}</translation>
        </message>
        <message>
            <source>to the end</source>
            <translation>bis zum Ende</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>übersprungen</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>could not be played</source>
            <translation>konnte nicht gespielt werden</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>gewählt</translation>
        </message>
        <message>
            <source>album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>artist</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>genre</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>playlist</source>
            <translation>Playlist</translation>
        </message>
        <message>
            <source>mix</source>
            <translation>Mix</translation>
        </message>
        <message>
            <source>radio</source>
            <translation>Radio</translation>
        </message>
        <message>
            <source>shuffle</source>
            <translation>Zufall</translation>
        </message>
        <message>
            <source>queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importiert</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Gehört</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Aus</translation>
        </message>
    </context>
    <context>
        <name>insights</name>
        <message>
            <source>of music</source>
            <translation>Musik</translation>
        </message>
        <message>
            <source>plays</source>
            <translation>Wiedergaben</translation>
        </message>
        <message>
            <source>artists</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>heard for the first time</source>
            <translation>zum ersten Mal gehört</translation>
        </message>
        <message>
            <source>days with music</source>
            <translation>Tage mit Musik</translation>
        </message>
        <message>
            <source>days in a row at most</source>
            <translation>Tage höchstens hintereinander</translation>
        </message>
        <message>
            <source>{n} wait to be listened to.</source>
            <translation>{n} warten darauf, gehört zu werden.</translation>
        </message>
        <message>
            <source>{n} are not where they were.</source>
            <translation>{n} sind nicht, wo sie waren.</translation>
        </message>
        <message>
            <source>{n} files could not be read.</source>
            <translation>{n} Dateien konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <source>{n} have no genre tag.</source>
            <translation>{n} haben kein Genre-Tag.</translation>
        </message>
        <message>
            <source>{n} have no year.</source>
            <translation>{n} haben kein Jahr.</translation>
        </message>
        <message>
            <source>{n} are there twice.</source>
            <translation>{n} sind doppelt da.</translation>
        </message>
        <message>
            <source>{n} were never played.</source>
            <translation>{n} wurden nie gespielt.</translation>
        </message>
    </context>
    <context>
        <name>knowing</name>
        <message>
            <source>What you play next</source>
            <translation>Was du als Nächstes spielst</translation>
        </message>
        <message>
            <source>How often the next track is among ten guesses.</source>
            <translation>Wie oft der nächste Titel unter zehn Vermutungen ist.</translation>
        </message>
        <message>
            <source>What your next session is made of</source>
            <translation>Woraus deine nächste Sitzung besteht</translation>
        </message>
        <message>
            <source>How well ten guesses rank what you then played.</source>
            <translation>Wie gut zehn Vermutungen ordnen, was du dann gespielt hast.</translation>
        </message>
        <message>
            <source>What you will like of what you never heard</source>
            <translation>Was dir gefallen wird von dem, was du nie gehört hast</translation>
        </message>
        <message>
            <source>How often the better of two is known; chance is 50 %.</source>
            <translation>Wie oft das Bessere von zweien erkannt wird; Zufall ist 50 %.</translation>
        </message>
        <message>
            <source>Which forgotten favourites come back</source>
            <translation>Welche vergessenen Lieblinge zurückkommen</translation>
        </message>
        <message>
            <source>What you skip</source>
            <translation>Was du überspringst</translation>
        </message>
        <message>
            <source>How often you will play each track this month</source>
            <translation>Wie oft du jeden Titel in diesem Monat spielst</translation>
        </message>
        <message>
            <source>How well the order agrees; 100 % is the very order.</source>
            <translation>Wie gut die Reihenfolge übereinstimmt; 100 % ist genau dieselbe.</translation>
        </message>
        <message>
            <source>Most played</source>
            <translation>Meistgespielte</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Zufall</translation>
        </message>
        <message>
            <source>Deepcuts</source>
            <translation>Deepcuts</translation>
        </message>
        <message>
            <source>Best simple rule</source>
            <translation>Beste einfache Regel</translation>
        </message>
        <message>
            <source>Surely better than any simple rule.</source>
            <translation>Sicher besser als jede einfache Regel.</translation>
        </message>
        <message>
            <source>A simple rule does better here.</source>
            <translation>Hier ist eine einfache Regel besser.</translation>
        </message>
        <message>
            <source>As good as the best simple rule, as far as one can tell.</source>
            <translation>So gut wie die beste einfache Regel, soweit man es sagen kann.</translation>
        </message>
        <message>
            <source>Next, after {needs}: {rung}</source>
            <translation>Als Nächstes, nach {needs}: {rung}</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>Skipped {skips} of {times} times, last today</source>
            <translation>{skips} von {times} Malen übersprungen, zuletzt heute</translation>
        </message>
        <message numerus="yes">
            <source>Skipped {skips} of {times} times, last %n day(s) ago</source>
            <translation>
                <numerusform>{skips} von {times} Malen übersprungen, zuletzt vor %n Tag</numerusform>
                <numerusform>{skips} von {times} Malen übersprungen, zuletzt vor %n Tagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mixes</name>
        <message>
            <source>{text}, unlike {what}</source>
            <translation>{text}, anders als {what}</translation>
        </message>
        <message>
            <source>More like {what}</source>
            <translation>Mehr wie {what}</translation>
        </message>
        <message>
            <source>‘{title}’</source>
            <translation>„{title}“</translation>
        </message>
        <message>
            <source>{text}: {names}</source>
            <translation>{text}: {names}</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} und {last}</translation>
        </message>
        <message>
            <source>Nothing played yet, so by sound alone: {text}</source>
            <translation>Noch nichts gespielt, also allein nach Klang: {text}</translation>
        </message>
        <message>
            <source>Nothing is known of the taste of {names} yet</source>
            <extracomment>The share of a person's library-wide ranking below which a track would be misery for them.</extracomment>
            <translation>Über den Geschmack von {names} ist noch nichts bekannt</translation>
        </message>
        <message>
            <source>Where your tastes meet; nothing that anyone refused</source>
            <translation>Wo sich eure Geschmäcker treffen; nichts, was jemand abgelehnt hat</translation>
        </message>
        <message>
            <source>For {names}</source>
            <translation>Für {names}</translation>
        </message>
        <message>
            <source>Endless from {title}, by sound</source>
            <translation>Endlos ab {title}, nach Klang</translation>
        </message>
        <message>
            <source>Around {title}; its sound is not known yet</source>
            <translation>Um {title}; sein Klang ist noch nicht bekannt</translation>
        </message>
        <message>
            <source>{title} Radio</source>
            <translation>{title}-Radio</translation>
        </message>
        <message>
            <source>Music near what you queued</source>
            <translation>Musik nahe dem, was du eingereiht hast</translation>
        </message>
        <message>
            <source>Music near {names}</source>
            <translation>Musik nahe bei {names}</translation>
        </message>
        <message>
            <source>Goes on with</source>
            <translation>Geht weiter mit</translation>
        </message>
        <message>
            <source>All of {artist}</source>
            <translation>Alles von {artist}</translation>
        </message>
        <message>
            <source>{artist} and what sounds close: {names}</source>
            <translation>{artist} und was nahe klingt: {names}</translation>
        </message>
        <message>
            <source>Around {artist}</source>
            <translation>Um {artist}</translation>
        </message>
        <message>
            <source>What sounds like ‘{title}’</source>
            <translation>Was wie „{title}“ klingt</translation>
        </message>
        <message>
            <source>What sounds like ‘{title}’ by {artist}</source>
            <translation>Was wie „{title}“ von {artist} klingt</translation>
        </message>
        <message>
            <source>Because you played {title}</source>
            <translation>Weil du {title} gehört hast</translation>
        </message>
        <message>
            <source>Daily Mix {number}</source>
            <translation>Tagesmix {number}</translation>
        </message>
        <message>
            <source>{genres} with {artists}</source>
            <translation>{genres} mit {artists}</translation>
        </message>
        <message>
            <source>What you turn to {when}, and what is close</source>
            <translation>Was du {when} hörst, und was nahe liegt</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Ruhig</translation>
        </message>
        <message>
            <source>Lively</source>
            <translation>Lebhaft</translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>Von {first} bis {last}</translation>
        </message>
        <message>
            <source>The {decade}s</source>
            <translation>Die {decade}er</translation>
        </message>
        <message>
            <source>typical of every corner of your library</source>
            <translation>typisch für jeden Winkel deiner Bibliothek</translation>
        </message>
        <message>
            <source>Hardly played, and close to what you love</source>
            <translation>Kaum gespielt und nah an dem, was du liebst</translation>
        </message>
        <message>
            <source>Deep Cuts</source>
            <translation>Deep Cuts</translation>
        </message>
        <message>
            <source>various artists</source>
            <translation>verschiedene Künstler</translation>
        </message>
        <message>
            <source>{album} by {artist}, hardly ever played</source>
            <translation>{album} von {artist}, kaum je gespielt</translation>
        </message>
        <message>
            <source>Dust Off</source>
            <translation>Abgestaubt</translation>
        </message>
        <message>
            <source>Often played, but not for two months</source>
            <translation>Oft gespielt, aber seit zwei Monaten nicht</translation>
        </message>
        <message>
            <source>Forgotten Favourites</source>
            <translation>Vergessene Lieblinge</translation>
        </message>
        <message>
            <source>New in your library</source>
            <translation>Neu in deiner Bibliothek</translation>
        </message>
        <message>
            <source>Fresh Arrivals</source>
            <translation>Frisch eingetroffen</translation>
        </message>
        <message>
            <source>{genre} Mix</source>
            <translation>{genre}-Mix</translation>
        </message>
        <message>
            <source>Alike by ear</source>
            <translation>Ähnlich fürs Ohr</translation>
        </message>
        <message>
            <source>Your most played of the last 30 days</source>
            <translation>Deine meistgespielten der letzten 30 Tage</translation>
        </message>
        <message>
            <source>On Repeat</source>
            <translation>In Schleife</translation>
        </message>
        <message>
            <source>On repeat, some months ago</source>
            <translation>In Schleife, vor einigen Monaten</translation>
        </message>
        <message>
            <source>Repeat Rewind</source>
            <translation>Zurückgespult</translation>
        </message>
        <message>
            <source>Around this time in earlier years</source>
            <translation>Um diese Zeit in früheren Jahren</translation>
        </message>
        <message>
            <source>Time Capsule</source>
            <translation>Zeitkapsel</translation>
        </message>
        <message>
            <source>Morning</source>
            <extracomment>What a part of the day would weigh if plays were spread evenly over it.</extracomment>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>in the morning</source>
            <translation>morgens</translation>
        </message>
        <message>
            <source>Afternoon</source>
            <translation>Nachmittag</translation>
        </message>
        <message>
            <source>in the afternoon</source>
            <translation>nachmittags</translation>
        </message>
        <message>
            <source>Evening</source>
            <translation>Abend</translation>
        </message>
        <message>
            <source>in the evening</source>
            <translation>abends</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Nacht</translation>
        </message>
        <message>
            <source>at night</source>
            <translation>nachts</translation>
        </message>
        <message>
            <source>The quiet end of your library</source>
            <translation>Das stille Ende deiner Bibliothek</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Konzentration</translation>
        </message>
        <message>
            <source>Even and unobtrusive</source>
            <translation>Gleichmäßig und unaufdringlich</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Antrieb</translation>
        </message>
        <message>
            <source>Lively, but not hurried</source>
            <translation>Lebhaft, aber nicht gehetzt</translation>
        </message>
        <message>
            <source>Dance</source>
            <translation>Tanz</translation>
        </message>
        <message>
            <source>Made to move to</source>
            <translation>Zum Bewegen gemacht</translation>
        </message>
        <message>
            <source>Dark and slow-burning</source>
            <translation>Dunkel und langsam glühend</translation>
        </message>
    </context>
    <context>
        <name>months</name>
        <message>
            <source>January</source>
            <translation>Januar</translation>
        </message>
        <message>
            <source>February</source>
            <translation>Februar</translation>
        </message>
        <message>
            <source>March</source>
            <translation>März</translation>
        </message>
        <message>
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <source>June</source>
            <translation>Juni</translation>
        </message>
        <message>
            <source>July</source>
            <translation>Juli</translation>
        </message>
        <message>
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <source>October</source>
            <translation>Oktober</translation>
        </message>
        <message>
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <source>December</source>
            <translation>Dezember</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
    </context>
    <context>
        <name>people</name>
        <message>
            <source>First listener</source>
            <translation>Erster Hörer</translation>
        </message>
    </context>
    <context>
        <name>playback</name>
        <message>
            <source>It is not a regular file.</source>
            <extracomment>Decoders need some packets before they give what they gave the first time (Opus: 80 ms). So many packets in a row that cannot be decoded are the end of the track.</extracomment>
            <translation>Es ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>Die Datei ist nicht da.</translation>
        </message>
        <message>
            <source>There is no sound in it.</source>
            <extracomment>How long before a fade sound is held back: lengths that files tell are not exact.</extracomment>
            <translation>Es ist kein Klang darin.</translation>
        </message>
        <message>
            <source>It cannot be decoded ({why}).</source>
            <translation>Es kann nicht dekodiert werden ({why}).</translation>
        </message>
        <message>
            <source>Playback stopped because of an error.</source>
            <extracomment>The device plays on for so long after the last frame was taken.</extracomment>
            <translation>Die Wiedergabe hielt wegen eines Fehlers an.</translation>
        </message>
        <message>
            <source>The sound device is gone. Playback waits until you go on.</source>
            <translation>Das Tongerät ist weg. Die Wiedergabe wartet, bis du weitermachst.</translation>
        </message>
        <message>
            <source>There is no sound device: tracks pass without being heard.</source>
            <translation>Es gibt kein Tongerät: Titel laufen ab, ohne gehört zu werden.</translation>
        </message>
    </context>
    <context>
        <name>plugins</name>
        <message>
            <source>The plug-in “{name}” was turned off: {reason}</source>
            <translation>Die Erweiterung „{name}“ wurde ausgeschaltet: {reason}</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>Heard {times}, last today</source>
            <extracomment>The kinds, which callers may rely on.</extracomment>
            <translation>{times} gehört, zuletzt heute</translation>
        </message>
        <message>
            <source>once</source>
            <translation>einmal</translation>
        </message>
        <message>
            <source>Came next {count} of {times} times</source>
            <translation>Kam {count} von {times} Malen als Nächstes</translation>
        </message>
        <message>
            <source>Together in {shared} sessions</source>
            <translation>Zusammen in {shared} Sitzungen</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) of this artist just now</source>
            <translation>
                <numerusform>%n Titel dieses Künstlers gerade eben</numerusform>
                <numerusform>%n Titel dieses Künstlers gerade eben</numerusform>
            </translation>
        </message>
        <message>
            <source>{alike} % like the last ones in sound</source>
            <translation>{alike} % wie die letzten im Klang</translation>
        </message>
        <message>
            <source>About {plays} plays expected in {days} days</source>
            <translation>Etwa {plays} Wiedergaben in {days} Tagen zu erwarten</translation>
        </message>
        <message>
            <source>Skipped {chance} % of the time</source>
            <translation>In {chance} % der Fälle übersprungen</translation>
        </message>
        <message>
            <source>Ahead of {score} % of your forgotten favourites</source>
            <translation>Vor {score} % deiner vergessenen Lieblinge</translation>
        </message>
        <message>
            <source>Ahead of {score} % of what you never heard</source>
            <translation>Vor {score} % dessen, was du nie gehört hast</translation>
        </message>
        <message>
            <source>Sounds like ‘{title}’, {share} %</source>
            <translation>Klingt zu {share} % wie „{title}“</translation>
        </message>
        <message>
            <source>Sounds like ‘{title}’ by {artist}, {share} %</source>
            <translation>Klingt zu {share} % wie „{title}“ von {artist}</translation>
        </message>
        <message>
            <source>Played once</source>
            <translation>Einmal gespielt</translation>
        </message>
        <message>
            <source>Never played</source>
            <translation>Nie gespielt</translation>
        </message>
        <message>
            <source>Added today</source>
            <translation>Heute hinzugefügt</translation>
        </message>
        <message>
            <source>Played once in 30 days</source>
            <translation>Einmal gespielt in 30 Tagen</translation>
        </message>
        <message numerus="yes">
            <source>Played %n time(s) in 30 days</source>
            <translation>
                <numerusform>%n-mal gespielt in 30 Tagen</numerusform>
                <numerusform>%n-mal gespielt in 30 Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Played %n time(s)</source>
            <translation>
                <numerusform>%n-mal gespielt</numerusform>
                <numerusform>%n-mal gespielt</numerusform>
            </translation>
        </message>
        <message>
            <source>Not heard since {month}</source>
            <translation>Nicht gehört seit {month}</translation>
        </message>
        <message>
            <source>You like it</source>
            <translation>Es gefällt dir</translation>
        </message>
        <message>
            <source>You gave it {stars} stars</source>
            <translation>Du gabst {stars} Sterne</translation>
        </message>
        <message>
            <source>You finish {count} of 10 in {genre}</source>
            <translation>Du hörst {count} von 10 in {genre} zu Ende</translation>
        </message>
        <message>
            <source>Part of {genre}</source>
            <translation>Teil von {genre}</translation>
        </message>
        <message>
            <source>Typical of {genre}</source>
            <translation>Typisch für {genre}</translation>
        </message>
        <message>
            <source>{name} likes it</source>
            <translation>{name} gefällt es</translation>
        </message>
        <message numerus="yes">
            <source>{name} played it %n time(s)</source>
            <translation>
                <numerusform>{name} hat es %n-mal gespielt</numerusform>
                <numerusform>{name} hat es %n-mal gespielt</numerusform>
            </translation>
        </message>
        <message>
            <source>Fits {name}'s taste, better than {share} % of the music</source>
            <translation>Passt besser zu {name}s Geschmack als {share} % der Musik</translation>
        </message>
        <message>
            <source>Where the journey starts</source>
            <translation>Wo die Reise beginnt</translation>
        </message>
        <message>
            <source>Where it leads</source>
            <translation>Wohin sie führt</translation>
        </message>
        <message>
            <source>{share} % of the way</source>
            <translation>{share} % des Weges</translation>
        </message>
        <message>
            <source>Part of what this starts from</source>
            <translation>Teil dessen, womit dies beginnt</translation>
        </message>
        <message>
            <source>From your library</source>
            <extracomment>What registers as a recipe: one, or a family that depends on the library.</extracomment>
            <translation>Aus deiner Bibliothek</translation>
        </message>
        <message>
            <source>Also by {artist}</source>
            <translation>Auch von {artist}</translation>
        </message>
        <message>
            <source>Where this radio starts</source>
            <translation>Wo dieses Radio beginnt</translation>
        </message>
        <message>
            <source>You locked it here</source>
            <translation>Von dir hier festgehalten</translation>
        </message>
        <message>
            <source>By {artist}</source>
            <translation>Von {artist}</translation>
        </message>
        <message>
            <source>Hardly played</source>
            <extracomment>How much a slider at its end counts, in the units of nearness (0–1).</extracomment>
            <translation>Kaum gespielt</translation>
        </message>
        <message numerus="yes">
            <source>Familiar: played %n time(s)</source>
            <translation>
                <numerusform>Vertraut: %n-mal gespielt</numerusform>
                <numerusform>Vertraut: %n-mal gespielt</numerusform>
            </translation>
        </message>
        <message>
            <source>New to you: never played</source>
            <translation>Neu für dich: nie gespielt</translation>
        </message>
        <message>
            <source>Fast: {bpm} BPM</source>
            <translation>Schnell: {bpm} BPM</translation>
        </message>
        <message>
            <source>Slow: {bpm} BPM</source>
            <translation>Langsam: {bpm} BPM</translation>
        </message>
        <message>
            <source>Full of energy</source>
            <translation>Voller Energie</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Ruhig</translation>
        </message>
        <message>
            <source>Electronic in sound</source>
            <translation>Elektronisch im Klang</translation>
        </message>
        <message>
            <source>Acoustic in sound</source>
            <translation>Akustisch im Klang</translation>
        </message>
        <message>
            <source>Part of {album}, unheard</source>
            <translation>Teil von {album}, ungehört</translation>
        </message>
        <message>
            <source>From {year}</source>
            <translation>Von {year}</translation>
        </message>
        <message>
            <source>You play it {when}</source>
            <translation>Du hörst es {when}</translation>
        </message>
        <message>
            <source>You played it in {month}</source>
            <translation>Du hast es im {month} gehört</translation>
        </message>
        <message>
            <source>Livelier than {share} % of your music</source>
            <translation>Lebhafter als {share} % deiner Musik</translation>
        </message>
        <message>
            <source>Calmer than {share} % of your music</source>
            <translation>Ruhiger als {share} % deiner Musik</translation>
        </message>
        <message>
            <source>Keeps the tempo: {bpm} BPM</source>
            <translation>Hält das Tempo: {bpm} BPM</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>is</source>
            <translation>ist</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>ist nicht</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>enthält</translation>
        </message>
        <message>
            <source>does not contain</source>
            <translation>enthält nicht</translation>
        </message>
        <message>
            <source>has a word that begins with</source>
            <translation>hat ein Wort, das beginnt mit</translation>
        </message>
        <message>
            <source>has no word that begins with</source>
            <translation>hat kein Wort, das beginnt mit</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>ist leer</translation>
        </message>
        <message>
            <source>is not empty</source>
            <translation>ist nicht leer</translation>
        </message>
        <message>
            <source>is under</source>
            <translation>ist unter</translation>
        </message>
        <message>
            <source>is at most</source>
            <translation>ist höchstens</translation>
        </message>
        <message>
            <source>is over</source>
            <translation>ist über</translation>
        </message>
        <message>
            <source>is at least</source>
            <translation>ist mindestens</translation>
        </message>
        <message>
            <source>is between</source>
            <translation>liegt zwischen</translation>
        </message>
        <message>
            <source>is not between</source>
            <translation>liegt nicht zwischen</translation>
        </message>
        <message>
            <source>is in the lowest</source>
            <translation>ist unter den niedrigsten</translation>
        </message>
        <message>
            <source>is in the highest</source>
            <translation>ist unter den höchsten</translation>
        </message>
        <message>
            <source>is not in the lowest</source>
            <translation>ist nicht unter den niedrigsten</translation>
        </message>
        <message>
            <source>is not in the highest</source>
            <translation>ist nicht unter den höchsten</translation>
        </message>
        <message>
            <source>is between the percentiles</source>
            <translation>liegt zwischen den Perzentilen</translation>
        </message>
        <message>
            <source>is known</source>
            <translation>ist bekannt</translation>
        </message>
        <message>
            <source>is not known</source>
            <translation>ist nicht bekannt</translation>
        </message>
        <message>
            <source>in the last</source>
            <translation>in den letzten</translation>
        </message>
        <message>
            <source>not in the last</source>
            <translation>nicht in den letzten</translation>
        </message>
        <message>
            <source>longer ago than</source>
            <translation>länger her als</translation>
        </message>
        <message>
            <source>in the period</source>
            <translation>im Zeitraum</translation>
        </message>
        <message>
            <source>not in the period</source>
            <translation>nicht im Zeitraum</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>at least once</source>
            <translation>mindestens einmal</translation>
        </message>
        <message>
            <source>not: {}</source>
            <translation>nicht: {}</translation>
        </message>
        <message>
            <source>Liked</source>
            <translation>Gefällt</translation>
        </message>
        <message>
            <source>No opinion yet</source>
            <translation>Noch keine Meinung</translation>
        </message>
        <message>
            <source>Never suggest</source>
            <translation>Nie vorschlagen</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>diese Woche</translation>
        </message>
        <message>
            <source>last week</source>
            <translation>letzte Woche</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>diesen Monat</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>letzten Monat</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>dieses Jahr</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>letztes Jahr</translation>
        </message>
        <message>
            <source>In random order</source>
            <translation>In zufälliger Reihenfolge</translation>
        </message>
        <message>
            <source>Most alike first</source>
            <translation>Ähnlichste zuerst</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <source>Longest first</source>
            <translation>Längste zuerst</translation>
        </message>
        <message>
            <source>Shortest first</source>
            <translation>Kürzeste zuerst</translation>
        </message>
        <message>
            <source>Most played first</source>
            <translation>Meistgespielte zuerst</translation>
        </message>
        <message>
            <source>Least played first</source>
            <translation>Am wenigsten gespielte zuerst</translation>
        </message>
        <message>
            <source>Best rated first</source>
            <translation>Bestbewertete zuerst</translation>
        </message>
        <message>
            <source>Fastest first</source>
            <translation>Schnellste zuerst</translation>
        </message>
        <message>
            <source>Slowest first</source>
            <translation>Langsamste zuerst</translation>
        </message>
        <message>
            <source>Recently added first</source>
            <translation>Zuletzt hinzugefügte zuerst</translation>
        </message>
        <message>
            <source>Longest unheard first</source>
            <translation>Am längsten nicht gehörte zuerst</translation>
        </message>
        <message>
            <source>Recently played first</source>
            <translation>Zuletzt gespielte zuerst</translation>
        </message>
        <message>
            <source>Most to your taste first</source>
            <translation>Was dir am besten gefällt zuerst</translation>
        </message>
        <message>
            <source>Most energetic first</source>
            <translation>Energiereichste zuerst</translation>
        </message>
        <message>
            <source>Calmest first</source>
            <translation>Ruhigste zuerst</translation>
        </message>
        <message>
            <source>Not ({what})</source>
            <translation>Nicht ({what})</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>Not: {what}</source>
            <translation>Nicht: {what}</translation>
        </message>
        <message>
            <source>By {lower}, descending</source>
            <translation>Nach {field}, absteigend</translation>
        </message>
        <message>
            <source>By {lower}</source>
            <translation>Nach {field}</translation>
        </message>
        <message>
            <source>At most {what}</source>
            <translation>Höchstens {what}</translation>
        </message>
        <message>
            <source>No {lower}</source>
            <translation>{field} fehlt</translation>
        </message>
        <message>
            <source>{field} is {value}</source>
            <translation>{field} ist {value}</translation>
        </message>
        <message>
            <source>“{value}”</source>
            <translation>„{value}“</translation>
        </message>
        <message>
            <source>{field} has “{value}”</source>
            <translation>{field} enthält „{value}“</translation>
        </message>
        <message>
            <source>In a minor key</source>
            <translation>In Moll</translation>
        </message>
        <message>
            <source>In a major key</source>
            <translation>In Dur</translation>
        </message>
        <message>
            <source>Sounds like {what}</source>
            <translation>Klingt wie {what}</translation>
        </message>
        <message>
            <source>In “{playlist}”</source>
            <translation>In „{playlist}“</translation>
        </message>
        <message>
            <source>{field} not known</source>
            <translation>{field} nicht bekannt</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>Nicht bewertet</translation>
        </message>
        <message>
            <source>Never played</source>
            <translation>Nie gespielt</translation>
        </message>
        <message>
            <source>The {year}s</source>
            <translation>Die {year}er</translation>
        </message>
        <message>
            <source>under {number}</source>
            <translation>unter {number}</translation>
        </message>
        <message>
            <source>at most {number}</source>
            <translation>höchstens {number}</translation>
        </message>
        <message>
            <source>over {number}</source>
            <translation>über {number}</translation>
        </message>
        <message>
            <source>at least {number}</source>
            <translation>mindestens {number}</translation>
        </message>
        <message>
            <source>between the lowest {low} % and the highest {high} %</source>
            <translation>zwischen den niedrigsten {low} % und den höchsten {high} %</translation>
        </message>
        <message>
            <source>in the highest {share} %</source>
            <translation>unter den höchsten {share} %</translation>
        </message>
        <message>
            <source>in the lowest {share} %</source>
            <translation>unter den niedrigsten {share} %</translation>
        </message>
        <message>
            <source>Played at least once</source>
            <translation>Mindestens einmal gespielt</translation>
        </message>
        <message>
            <source>Added at some time</source>
            <translation>Irgendwann hinzugefügt</translation>
        </message>
        <message>
            <source>Never added</source>
            <translation>Nie hinzugefügt</translation>
        </message>
        <message>
            <source>Played {when}</source>
            <translation>Gespielt {when}</translation>
        </message>
        <message>
            <source>Not played {when}</source>
            <translation>Nicht gespielt {when}</translation>
        </message>
        <message>
            <source>Added {when}</source>
            <translation>Hinzugefügt {when}</translation>
        </message>
        <message>
            <source>Not added {when}</source>
            <translation>Nicht hinzugefügt {when}</translation>
        </message>
        <message>
            <source>Played more than {age} ago</source>
            <translation>Vor mehr als {age} gespielt</translation>
        </message>
        <message>
            <source>Not played more than {age} ago</source>
            <translation>Nicht vor mehr als {age} gespielt</translation>
        </message>
        <message>
            <source>Added more than {age} ago</source>
            <translation>Vor mehr als {age} hinzugefügt</translation>
        </message>
        <message>
            <source>Not added more than {age} ago</source>
            <translation>Nicht vor mehr als {age} hinzugefügt</translation>
        </message>
        <message>
            <source>Played in the last {age}</source>
            <translation>In der letzten Zeit gespielt: {age}</translation>
        </message>
        <message>
            <source>Not played for {age}</source>
            <translation>Seit {age} nicht gespielt</translation>
        </message>
        <message>
            <source>Added in the last {age}</source>
            <translation>In der letzten Zeit hinzugefügt: {age}</translation>
        </message>
        <message>
            <source>Not added for {age}</source>
            <translation>Seit {age} nicht hinzugefügt</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} Tage</translation>
        </message>
        <message>
            <source>in {period}</source>
            <translation>in {period}</translation>
        </message>
        <message>
            <source>from {start} to {end}</source>
            <translation>von {start} bis {end}</translation>
        </message>
        <message>
            <source>since {start}</source>
            <translation>seit {start}</translation>
        </message>
        <message>
            <source>until {end}</source>
            <translation>bis {end}</translation>
        </message>
    </context>
    <context>
        <name>rungs</name>
        <message>
            <source>Nothing played yet: by sound, tags and albums alone</source>
            <translation>Noch nichts gespielt: nur nach Klang, Tags und Alben</translation>
        </message>
        <message>
            <source>The first days: what you finish, skip and like</source>
            <translation>Die ersten Tage: was du zu Ende hörst, überspringst und magst</translation>
        </message>
        <message>
            <source>Some weeks: what is on your mind, and what sounds like it</source>
            <translation>Einige Wochen: was dich beschäftigt, und was so klingt</translation>
        </message>
        <message>
            <source>Some months: your sessions tell what goes with what</source>
            <translation>Einige Monate: deine Sitzungen zeigen, was zusammengehört</translation>
        </message>
        <message>
            <source>Long known: models of your own, checked on your last weeks</source>
            <translation>Lange bekannt: eigene Modelle, geprüft an deinen letzten Wochen</translation>
        </message>
    </context>
    <context>
        <name>runner</name>
        <message>
            <source>Something went wrong while working ({error}).</source>
            <translation>Beim Arbeiten ging etwas schief ({error}).</translation>
        </message>
        <message>
            <source>Something went wrong while reading ({error}).</source>
            <translation>Beim Lesen ging etwas schief ({error}).</translation>
        </message>
    </context>
    <context>
        <name>saved</name>
        <message>
            <source>This playlist was deleted.</source>
            <translation>Diese Playlist wurde gelöscht.</translation>
        </message>
        <message>
            <source>Drop tracks here, or add them by their menu</source>
            <translation>Ziehe Titel hierher oder füge sie über ihr Menü hinzu</translation>
        </message>
        <message>
            <source>Playlist</source>
            <translation>Playlist</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>Artist</source>
            <translation>Künstler</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Dark, light, or as the system has it.</source>
            <translation>Dunkel, hell, oder wie das System es hat.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Everything speaks it from the next start on.</source>
            <translation>Ab dem nächsten Start spricht alles diese Sprache.</translation>
        </message>
        <message>
            <source>Playback</source>
            <translation>Wiedergabe</translation>
        </message>
        <message>
            <source>Equal loudness</source>
            <translation>Gleiche Lautheit</translation>
        </message>
        <message>
            <source>Plays every track about equally loud; albums keep their own dynamics.</source>
            <translation>Spielt jeden Titel etwa gleich laut; Alben behalten ihre eigene Dynamik.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Track by track</source>
            <translation>Titel für Titel</translation>
        </message>
        <message>
            <source>Album by album</source>
            <translation>Album für Album</translation>
        </message>
        <message>
            <source>Album when an album plays</source>
            <translation>Nach Album, wenn ein Album läuft</translation>
        </message>
        <message>
            <source>Pre-amplification</source>
            <translation>Vorverstärkung</translation>
        </message>
        <message>
            <source>Added to equal loudness; peaks are never clipped.</source>
            <translation>Kommt zur gleichen Lautheit hinzu; Spitzen werden nie abgeschnitten.</translation>
        </message>
        <message>
            <source>Guard against clipping</source>
            <translation>Schutz vor Übersteuern</translation>
        </message>
        <message>
            <source>Equal loudness never makes a track so loud that its peaks are cut off.</source>
            <translation>Gleiche Lautheit macht einen Titel nie so laut, dass seine Spitzen abgeschnitten werden.</translation>
        </message>
        <message>
            <source>Crossfade</source>
            <translation>Überblenden</translation>
        </message>
        <message>
            <source>Tracks fade into each other for at most so long, less where their endings and beginnings are short. Albums played in order stay without a gap.</source>
            <translation>Titel blenden höchstens so lange ineinander, kürzer, wo ihre Enden und Anfänge kurz sind. Der Reihe nach gespielte Alben bleiben ohne Lücke.</translation>
        </message>
        <message>
            <source>Soft pause</source>
            <translation>Sanfte Pause</translation>
        </message>
        <message>
            <source>Pausing, going on and jumping in a track fade for a moment.</source>
            <translation>Anhalten, Weitermachen und Springen in einem Titel blenden einen Augenblick.</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Zufällig</translation>
        </message>
        <message>
            <source>Artists never come in clumps. By taste, what you like tends to come sooner.</source>
            <translation>Künstler kommen nie in Klumpen. Nach Geschmack kommt eher, was dir gefällt.</translation>
        </message>
        <message>
            <source>Track by track, by taste</source>
            <translation>Titel für Titel, nach Geschmack</translation>
        </message>
        <message>
            <source>The music goes on</source>
            <translation>Die Musik geht weiter</translation>
        </message>
        <message>
            <source>When your queue ends, music that fits follows. It is shown apart, and yours to steer.</source>
            <translation>Wenn deine Warteschlange endet, folgt Musik, die passt. Sie steht für sich, und du steuerst sie.</translation>
        </message>
        <message>
            <source>Listening by itself</source>
            <translation>Hören von selbst</translation>
        </message>
        <message>
            <source>Listen to new music</source>
            <translation>Neue Musik hören</translation>
        </message>
        <message>
            <source>Works out how new tracks sound, quietly, at the lowest priority.</source>
            <translation>Findet heraus, wie neue Titel klingen, still und mit niedrigster Priorität.</translation>
        </message>
        <message>
            <source>Listen twice</source>
            <translation>Zweimal hören</translation>
        </message>
        <message>
            <source>The second time two small neural networks name instruments, moods and voices.</source>
            <translation>Beim zweiten Mal benennen zwei kleine neuronale Netze Instrumente, Stimmungen und Stimmen.</translation>
        </message>
        <message>
            <source>On battery too</source>
            <translation>Auch im Akkubetrieb</translation>
        </message>
        <message>
            <source>Otherwise listening waits until the machine is plugged in.</source>
            <translation>Sonst wartet das Hören, bis der Rechner am Strom hängt.</translation>
        </message>
        <message>
            <source>Processor cores</source>
            <translation>Prozessorkerne</translation>
        </message>
        <message>
            <source>How many cores listening to new music may use.</source>
            <translation>Wie viele Kerne das Hören neuer Musik nutzen darf.</translation>
        </message>
        <message>
            <source>Half of them</source>
            <translation>Die Hälfte</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Schreibtisch</translation>
        </message>
        <message>
            <source>Tell what plays</source>
            <translation>Sagen, was läuft</translation>
        </message>
        <message>
            <source>A notification for each track while the window is behind.</source>
            <translation>Eine Mitteilung je Titel, solange das Fenster hinten ist.</translation>
        </message>
        <message>
            <source>Stay awake</source>
            <translation>Wach bleiben</translation>
        </message>
        <message>
            <source>The machine does not fall asleep while music plays.</source>
            <translation>Der Rechner schläft nicht ein, solange Musik läuft.</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Symbol im Infobereich</translation>
        </message>
        <message>
            <source>Shown where the desktop has a tray.</source>
            <translation>Wird gezeigt, wo der Schreibtisch einen hat.</translation>
        </message>
        <message>
            <source>Go on in the tray</source>
            <translation>Im Infobereich weiterlaufen</translation>
        </message>
        <message>
            <source>Closing the window lets the music play on.</source>
            <translation>Das Fenster zu schließen lässt die Musik weiterspielen.</translation>
        </message>
        <message>
            <source>Playlists for other players</source>
            <translation>Playlists für andere Player</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Every playlist is kept there as an M3U8 file with relative paths; empty for none.</source>
            <translation>Jede Playlist liegt dort als M3U8-Datei mit relativen Pfaden; leer für keine.</translation>
        </message>
    </context>
    <context>
        <name>shelves</name>
        <message>
            <source>Made for you</source>
            <translation>Für dich gemacht</translation>
        </message>
        <message>
            <source>By the time of day</source>
            <translation>Nach der Tageszeit</translation>
        </message>
        <message>
            <source>Because you listened</source>
            <translation>Weil du gehört hast</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>New here</source>
            <translation>Neu hier</translation>
        </message>
        <message>
            <source>Moods</source>
            <translation>Stimmungen</translation>
        </message>
        <message>
            <source>Around an artist</source>
            <translation>Um einen Künstler</translation>
        </message>
        <message>
            <source>By ear</source>
            <translation>Nach Gehör</translation>
        </message>
        <message>
            <source>Decades</source>
            <translation>Jahrzehnte</translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>Play or pause</source>
            <translation>Abspielen oder anhalten</translation>
        </message>
        <message>
            <source>Previous track</source>
            <translation>Voriger Titel</translation>
        </message>
        <message>
            <source>Next track</source>
            <translation>Nächster Titel</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>10 seconds back</source>
            <translation>10 Sekunden zurück</translation>
        </message>
        <message>
            <source>10 seconds on</source>
            <translation>10 Sekunden vor</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Lauter</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Leiser</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Ask for music in words</source>
            <translation>Mit Worten nach Musik fragen</translation>
        </message>
        <message>
            <source>Page before this one</source>
            <translation>Seite vor dieser</translation>
        </message>
        <message>
            <source>Go to the playing track</source>
            <translation>Zum laufenden Titel gehen</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Klang</translation>
        </message>
        <message>
            <source>Repeat a passage: its beginning, its end, off</source>
            <translation>Eine Stelle wiederholen: Anfang, Ende, aus</translation>
        </message>
        <message>
            <source>Stop after this track</source>
            <translation>Nach diesem Titel anhalten</translation>
        </message>
        <message>
            <source>Mini player</source>
            <translation>Kleiner Player</translation>
        </message>
        <message>
            <source>Private session on or off</source>
            <translation>Private Sitzung an oder aus</translation>
        </message>
        <message>
            <source>Who listens</source>
            <translation>Wer hört</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Neue Playlist</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>Diese Tasten</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Play from here</source>
            <translation>Ab hier spielen</translation>
        </message>
        <message>
            <source>Play next</source>
            <translation>Als Nächstes spielen</translation>
        </message>
        <message>
            <source>Add to queue</source>
            <translation>In die Warteschlange</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Gefällt mir</translation>
        </message>
        <message>
            <source>Rate with stars; Ctrl+0 takes the rating away</source>
            <translation>Mit Sternen bewerten; Strg+0 nimmt die Bewertung weg</translation>
        </message>
        <message>
            <source>Copy file paths</source>
            <translation>Dateipfade kopieren</translation>
        </message>
        <message>
            <source>Remove from the playlist or the queue</source>
            <translation>Aus der Playlist oder der Warteschlange entfernen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>Alles wie am Anfang</translation>
        </message>
        <message>
            <source>{keys} is taken: {command}</source>
            <translation>{keys} ist vergeben: {command}</translation>
        </message>
    </context>
    <context>
        <name>steering</name>
        <message>
            <source>calmer</source>
            <translation>ruhiger</translation>
        </message>
        <message>
            <source>more energy</source>
            <translation>mehr Energie</translation>
        </message>
        <message>
            <source>more familiar</source>
            <translation>vertrauter</translation>
        </message>
        <message>
            <source>newer to you</source>
            <translation>neuer für dich</translation>
        </message>
        <message>
            <source>slower</source>
            <translation>langsamer</translation>
        </message>
        <message>
            <source>faster</source>
            <translation>schneller</translation>
        </message>
        <message>
            <source>more acoustic</source>
            <translation>akustischer</translation>
        </message>
        <message>
            <source>more electronic</source>
            <translation>elektronischer</translation>
        </message>
    </context>
    <context>
        <name>things</name>
        <message>
            <source>This album is no longer in the library.</source>
            <translation>Dieses Album ist nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>This artist is no longer in the library.</source>
            <translation>Dieser Künstler ist nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>This genre was replaced when Deepcuts learned anew.</source>
            <translation>Dieses Genre wurde ersetzt, als Deepcuts neu lernte.</translation>
        </message>
        <message>
            <source>Genre by ear</source>
            <translation>Genre nach Gehör</translation>
        </message>
        <message>
            <source>Part of {genre}</source>
            <translation>Teil von {genre}</translation>
        </message>
    </context>
    <context>
        <name>trace</name>
        <message>
            <source>not what was given</source>
            <translation>nicht das Gegebene</translation>
        </message>
        <message>
            <source>nothing that anyone refuses</source>
            <translation>nichts, was jemand ablehnt</translation>
        </message>
        <message>
            <source>what everyone likes</source>
            <translation>was allen gefällt</translation>
        </message>
        <message>
            <source>everyone in turn</source>
            <translation>alle der Reihe nach</translation>
        </message>
        <message>
            <source>in reach</source>
            <extracomment>The most seeds that are listened to; of more, those that lie farthest apart.</extracomment>
            <translation>in Reichweite</translation>
        </message>
        <message>
            <source>along the way</source>
            <translation>am Weg entlang</translation>
        </message>
        <message>
            <source>in even steps</source>
            <translation>in gleichmäßigen Schritten</translation>
        </message>
        <message>
            <source>near the seeds</source>
            <translation>nahe den Ausgangspunkten</translation>
        </message>
        <message>
            <source>one after another, artists apart</source>
            <translation>eins nach dem anderen, Künstler getrennt</translation>
        </message>
        <message>
            <source>not that track itself</source>
            <translation>nicht dieser Titel selbst</translation>
        </message>
        <message>
            <source>this mode of taste</source>
            <translation>diese Art von Geschmack</translation>
        </message>
        <message>
            <source>one album, hardly played</source>
            <translation>ein Album, kaum gespielt</translation>
        </message>
        <message>
            <source>various</source>
            <translation>abwechslungsreich</translation>
        </message>
        <message>
            <source>the best</source>
            <translation>das Beste</translation>
        </message>
        <message>
            <source>these tracks</source>
            <translation>diese Titel</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>von {first} bis {last}</translation>
        </message>
        <message>
            <source>songs in season, not interludes, talk or hour-long mixes</source>
            <translation>Stücke der Jahreszeit, keine Zwischenspiele, keine Rede, keine Stundenmixe</translation>
        </message>
        <message>
            <source>nothing disliked</source>
            <translation>nichts Ungeliebtes</translation>
        </message>
        <message>
            <source>never or hardly played</source>
            <translation>nie oder kaum gespielt</translation>
        </message>
        <message>
            <source>played {least} times or more in 30 days</source>
            <translation>mindestens {least}-mal in 30 Tagen gespielt</translation>
        </message>
        <message>
            <source>played {least_plays} times or more, silent for {days} days</source>
            <translation>mindestens {least_plays}-mal gespielt, seit {days} Tagen still</translation>
        </message>
        <message>
            <source>added in the last {days} days</source>
            <translation>in den letzten {days} Tagen hinzugefügt</translation>
        </message>
        <message>
            <source>one version of a song</source>
            <translation>eine Fassung je Stück</translation>
        </message>
        <message>
            <source>played {when}</source>
            <translation>{when} gespielt</translation>
        </message>
        <message>
            <source>played around this time in earlier years</source>
            <translation>um diese Zeit in früheren Jahren gespielt</translation>
        </message>
        <message>
            <source>played {least} times or more within a month, a while ago</source>
            <translation>vor einer Weile mindestens {least}-mal in einem Monat gespielt</translation>
        </message>
        <message>
            <source>sounds like {mood}</source>
            <translation>klingt wie {mood}</translation>
        </message>
        <message>
            <source>in flow</source>
            <translation>im Fluss</translation>
        </message>
        <message>
            <source>artists apart</source>
            <translation>Künstler getrennt</translation>
        </message>
        <message>
            <source>agreement of sound</source>
            <translation>Übereinstimmung im Klang</translation>
        </message>
        <message>
            <source>away from what is not wanted</source>
            <translation>weg von dem, was nicht gewünscht ist</translation>
        </message>
        <message>
            <source>taste</source>
            <translation>Geschmack</translation>
        </message>
        <message>
            <source>plays of this month</source>
            <translation>Wiedergaben dieses Monats</translation>
        </message>
        <message>
            <source>how often it was played</source>
            <translation>wie oft es gespielt wurde</translation>
        </message>
        <message>
            <source>lately added</source>
            <translation>kürzlich hinzugefügt</translation>
        </message>
        <message>
            <source>typical of the genre</source>
            <translation>typisch für das Genre</translation>
        </message>
        <message>
            <source>a little chance</source>
            <translation>ein wenig Zufall</translation>
        </message>
        <message>
            <source>whose turn it is this fortnight</source>
            <translation>wer in diesen zwei Wochen dran ist</translation>
        </message>
        <message>
            <source>unlike the last edition</source>
            <translation>anders als die letzte Ausgabe</translation>
        </message>
    </context>
    <context>
        <name>unreadable</name>
        <message>
            <source>There is no sound in it.</source>
            <extracomment>Samples given at once: much, so that decoder and analysis seldom push each other out of the processor's cache; of many channels less. What was decoded before an error is used if it is at least this long. Seeking pays from here on; below, decoding from the start is exact and quick.
----------
The second network hears every so many pieces only: its tags change slowly. A little longer than a patch, so that the edges of resampling are left out.
----------
Decoders need a moment before the place one wants to hear.
----------
Mel bands whose onsets are followed apart, from the bass to the treble. Every so many frames the shape of the spectrum is described: 0.19 s apart. 80 dB below a sine of full scale: deeper valleys are a codec's noise, not music. What is quieter does not shape the timbre: codecs leave holes there or fill them with noise.
----------
From a raw field to the field of Tags and how its values are cleaned; pairs come apart above.</extracomment>
            <translation>Es ist kein Klang darin.</translation>
        </message>
        <message>
            <source>It has too many channels.</source>
            <translation>Es hat zu viele Kanäle.</translation>
        </message>
        <message>
            <source>It cannot be decoded ({why}).</source>
            <translation>Es kann nicht dekodiert werden ({why}).</translation>
        </message>
        <message>
            <source>The reader crashed on it.</source>
            <extracomment>Tasks that wait on the cluster for each worker thread, so that none is idle.</extracomment>
            <translation>Das Lesen ist daran abgestürzt.</translation>
        </message>
        <message>
            <source>Reading it took too long.</source>
            <translation>Das Lesen dauerte zu lange.</translation>
        </message>
        <message>
            <source>It needs more memory than a worker may use.</source>
            <extracomment>The environment variable that names the words a worker speaks, a .ts file.</extracomment>
            <translation>Es braucht mehr Speicher, als ein Hilfsprozess nutzen darf.</translation>
        </message>
        <message>
            <source>There is no picture.</source>
            <translation>Es gibt kein Bild.</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translation>Das Bild ist zu groß.</translation>
        </message>
        <message>
            <source>The picture cannot be decoded.</source>
            <translation>Das Bild kann nicht dekodiert werden.</translation>
        </message>
        <message>
            <source>The picture cannot be read.</source>
            <translation>Das Bild kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>It cannot be opened ({reason}).</source>
            <extracomment>EBU R128 gains in Opus files aim at −23 LUFS, ReplayGain 2 at −18 LUFS.</extracomment>
            <translation>Es kann nicht geöffnet werden ({reason}).</translation>
        </message>
        <message>
            <source>It is not music, or it is damaged.</source>
            <translation>Es ist keine Musik, oder es ist beschädigt.</translation>
        </message>
        <message>
            <source>It is not music, or it is damaged ({why}).</source>
            <translation>Es ist keine Musik, oder es ist beschädigt ({why}).</translation>
        </message>
        <message>
            <source>The folder cannot be read ({reason}).</source>
            <translation>Der Ordner kann nicht gelesen werden ({reason}).</translation>
        </message>
        <message>
            <source>It cannot be looked at ({reason}).</source>
            <translation>Es kann nicht betrachtet werden ({reason}).</translation>
        </message>
        <message>
            <source>It is not a regular file.</source>
            <translation>Es ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>It cannot be read ({what}).</source>
            <extracomment>What a track's answer leaves out.</extracomment>
            <translation>Es kann nicht gelesen werden ({what}).</translation>
        </message>
        <message>
            <source>It is empty.</source>
            <translation>Es ist leer.</translation>
        </message>
    </context>
    <context>
        <name>year</name>
        <message>
            <source>hours of music</source>
            <translation>Stunden Musik</translation>
        </message>
        <message>
            <source>plays</source>
            <translation>Wiedergaben</translation>
        </message>
        <message>
            <source>artists</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>tracks heard for the first time</source>
            <translation>Titel zum ersten Mal gehört</translation>
        </message>
        <message>
            <source>days with music</source>
            <translation>Tage mit Musik</translation>
        </message>
        <message>
            <source>days in a row at most</source>
            <translation>Tage höchstens hintereinander</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>Genres by ear</source>
            <translation>Genres nach Gehör</translation>
        </message>
        <message>
            <source>New finds</source>
            <translation>Neue Funde</translation>
        </message>
        <message>
            <source>{year} in music</source>
            <translation>{year} in Musik</translation>
        </message>
        <message>
            <source>From {first} to {last}, as this machine alone remembers it.</source>
            <translation>Von {first} bis {last}, wie allein dieser Rechner es weiß.</translation>
        </message>
        <message>
            <source>When you listened</source>
            <translation>Wann du gehört hast</translation>
        </message>
        <message>
            <source>Made by Deepcuts. Nothing left your machine.</source>
            <translation>Gemacht von Deepcuts. Nichts hat deinen Rechner verlassen.</translation>
        </message>
    </context>
</TS>
