<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>{} will play next</source>
            <translation>{} sera joué ensuite</translation>
        </message>
        <message>
            <source>Added {} to the queue</source>
            <translation>{} ajouté(s) à la file</translation>
        </message>
        <message>
            <source>No rating for {} any more</source>
            <translation>Plus de note pour {}</translation>
        </message>
        <message>
            <source>{} for {}</source>
            <translation>{} pour {}</translation>
        </message>
        <message>
            <source>You like {}</source>
            <translation>Vous aimez {}</translation>
        </message>
        <message>
            <source>{} will not be suggested again</source>
            <translation>{} ne sera plus proposé</translation>
        </message>
        <message>
            <source>No opinion on {} any more</source>
            <translation>Plus d’avis sur {}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Nouvelle liste</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>My playlist</source>
            <translation>Ma liste</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Play next</source>
            <translation>Lire ensuite</translation>
        </message>
        <message>
            <source>Add to queue</source>
            <translation>Ajouter à la file</translation>
        </message>
        <message>
            <source>No longer like</source>
            <translation>Ne plus aimer</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Aimer</translation>
        </message>
        <message>
            <source>Start radio from these {}</source>
            <translation>Lancer une radio à partir de ces {}</translation>
        </message>
        <message>
            <source>Copy file path</source>
            <translation>Copier le chemin du fichier</translation>
        </message>
        <message>
            <source>Add to playlist</source>
            <translation>Ajouter à une liste</translation>
        </message>
        <message>
            <source>New playlist…</source>
            <translation>Nouvelle liste…</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Plus comme ceci</translation>
        </message>
        <message>
            <source>Less like this</source>
            <translation>Moins comme ceci</translation>
        </message>
        <message>
            <source>Journey between these</source>
            <translation>Voyage entre ces titres</translation>
        </message>
        <message>
            <source>Journey from what plays</source>
            <translation>Voyage depuis le titre en cours</translation>
        </message>
        <message>
            <source>Because of this…</source>
            <translation>À cause de ceci…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Moins</translation>
        </message>
        <message>
            <source>More because of: {}</source>
            <translation>Plus pour cette raison : {}</translation>
        </message>
        <message>
            <source>Less because of: {}</source>
            <translation>Moins pour cette raison : {}</translation>
        </message>
        <message>
            <source>Never suggest</source>
            <translation>Ne jamais proposer</translation>
        </message>
        <message>
            <source>This track</source>
            <translation>Ce titre</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>No rating</source>
            <translation>Sans note</translation>
        </message>
        <message>
            <source>Go to album</source>
            <translation>Aller à l’album</translation>
        </message>
        <message>
            <source>Go to artist</source>
            <translation>Aller à l’artiste</translation>
        </message>
        <message>
            <source>Start radio</source>
            <translation>Lancer une radio</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Montrer dans le dossier</translation>
        </message>
    </context>
    <context>
        <name>ActivityPanel</name>
        <message>
            <source>Looking for music</source>
            <translation>Recherche de musique</translation>
        </message>
        <message>
            <source>Listening to your music</source>
            <translation>Écoute votre musique</translation>
        </message>
        <message>
            <source>Learning your library</source>
            <translation>Apprend votre bibliothèque</translation>
        </message>
        <message>
            <source>Making your mixes</source>
            <translation>Prépare vos mix</translation>
        </message>
        <message>
            <source>Making the demo library</source>
            <translation>Crée la bibliothèque de démonstration</translation>
        </message>
    </context>
    <context>
        <name>AlbumsGrid</name>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
    </context>
    <context>
        <name>ArtistPage</name>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
    </context>
    <context>
        <name>ArtistsGrid</name>
        <message>
            <source>Artists</source>
            <translation>Artistes</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>{days} days with music</source>
            <translation>{days} jours avec de la musique</translation>
        </message>
        <message>
            <source>{day}: {minutes} minutes</source>
            <translation>{day} : {minutes} minutes</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <source>{} % sure by sound</source>
            <translation>Sûr à {} % d’après le son</translation>
        </message>
        <message>
            <source>{} of {} nearest are {}</source>
            <translation>{} des {} plus proches sont {}</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n titre</numerusform>
                <numerusform>%n titres</numerusform>
            </translation>
        </message>
        <message>
            <source>Artist's name</source>
            <translation>Nom d’artiste</translation>
        </message>
        <message>
            <source>Album's name</source>
            <translation>Nom d’album</translation>
        </message>
        <message>
            <source>Genre's name</source>
            <translation>Nom de genre</translation>
        </message>
        <message>
            <source>Guest in the title</source>
            <translation>Invité dans le titre</translation>
        </message>
        <message>
            <source>Impossible year</source>
            <translation>Année impossible</translation>
        </message>
        <message>
            <source>Missing year</source>
            <translation>Année manquante</translation>
        </message>
        <message>
            <source>Artist and title swapped</source>
            <translation>Artiste et titre inversés</translation>
        </message>
        <message>
            <source>The same recording twice</source>
            <translation>Le même enregistrement deux fois</translation>
        </message>
        <message>
            <source>Versions of a song</source>
            <translation>Versions d’un morceau</translation>
        </message>
        <message>
            <source>Impossible length</source>
            <translation>Durée impossible</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
    </context>
    <context>
        <name>CarePage</name>
        <message>
            <source>Tidy up</source>
            <translation>Ranger</translation>
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
            <translation>Questions</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>It is right as it is</source>
            <translation>C’est juste ainsi</translation>
        </message>
        <message>
            <source>Whole album</source>
            <translation>Album entier</translation>
        </message>
        <message>
            <source>Accept always</source>
            <translation>Toujours accepter</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Your files are never changed: what you accept is how Deepcuts shows and sorts them, and every answer teaches it.</source>
            <translation>Vos fichiers ne sont jamais modifiés : ce que vous acceptez change la façon dont Deepcuts les montre et les classe, et chaque réponse lui apprend quelque chose.</translation>
        </message>
        <message>
            <source>No genre tag is at odds with the sound. More is known after more tracks with trusted tags.</source>
            <translation>Aucun tag de genre ne contredit le son. On en saura plus avec davantage de titres aux tags sûrs.</translation>
        </message>
        <message>
            <source>Names, years and doubles look right.</source>
            <translation>Noms, années et doublons semblent en ordre.</translation>
        </message>
        <message>
            <source>Nothing to tidy up</source>
            <translation>Rien à ranger</translation>
        </message>
        <message>
            <source>{} answered; genres follow at the next training</source>
            <translation>{} répondu(s) ; les genres suivront au prochain apprentissage</translation>
        </message>
        <message>
            <source>Playing {}</source>
            <translation>Lecture de {}</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>Most on {day} around {hour}:00</source>
            <translation>Surtout le {day} vers {hour}:00</translation>
        </message>
        <message>
            <source>{day}, {hour}:00: {minutes} minutes</source>
            <translation>{day}, {hour}:00 : {minutes} minutes</translation>
        </message>
    </context>
    <context>
        <name>CollectionView</name>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Aléatoire</translation>
        </message>
        <message>
            <source>Start radio</source>
            <translation>Lancer une radio</translation>
        </message>
    </context>
    <context>
        <name>CurveEditor</name>
        <message>
            <source>Energy along the list</source>
            <translation>Énergie au fil de la liste</translation>
        </message>
        <message>
            <source>Point {} of {}: {} %</source>
            <translation>Point {} sur {} : {} %</translation>
        </message>
    </context>
    <context>
        <name>EqualiserView</name>
        <message>
            <source>{} hertz</source>
            <translation>{} hertz</translation>
        </message>
        <message>
            <source>{} decibels</source>
            <translation>{} décibels</translation>
        </message>
    </context>
    <context>
        <name>FlowPage</name>
        <message>
            <source>Keep this order</source>
            <translation>Garder cet ordre</translation>
        </message>
        <message>
            <source>Any energy</source>
            <translation>Énergie quelconque</translation>
        </message>
        <message>
            <source>Rising</source>
            <translation>Montante</translation>
        </message>
        <message>
            <source>Falling</source>
            <translation>Descendante</translation>
        </message>
        <message>
            <source>Arc</source>
            <translation>Arche</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>Vagues</translation>
        </message>
        <message>
            <source>In flow</source>
            <translation>Enchaîné</translation>
        </message>
        <message>
            <source>Steps between tracks: {} % of what they are by chance before, {} % now. {} of them jar; they are marked.</source>
            <translation>Pas entre les titres : {} % du hasard avant, {} % maintenant. {} d’entre eux heurtent ; ils sont marqués.</translation>
        </message>
        <message>
            <source>The order was kept</source>
            <translation>L’ordre a été gardé</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{} in flow</source>
            <translation>{} enchaîné</translation>
        </message>
    </context>
    <context>
        <name>GeneratedView</name>
        <message>
            <source>Goes on with</source>
            <translation>Continue avec</translation>
        </message>
        <message>
            <source>Let it be replaced</source>
            <translation>Peut être remplacé</translation>
        </message>
        <message>
            <source>Lock here</source>
            <translation>Fixer ici</translation>
        </message>
        <message>
            <source>Move to your queue</source>
            <translation>Déplacer dans votre file</translation>
        </message>
        <message>
            <source>Not this, and less like it</source>
            <translation>Pas celui-ci, et moins de ce genre</translation>
        </message>
        <message>
            <source>Locked: steering leaves it here</source>
            <translation>Fixé : le réglage le laisse ici</translation>
        </message>
        <message>
            <source>Lock it here; what follows comes closer to it</source>
            <translation>Le fixer ici ; ce qui suit s’en rapproche</translation>
        </message>
    </context>
    <context>
        <name>GenresView</name>
        <message>
            <source>No genres yet</source>
            <translation>Pas encore de genres</translation>
        </message>
        <message>
            <source>Deepcuts finds them by listening: tracks that sound alike become a genre, named after your own tags.</source>
            <translation>Deepcuts les trouve en écoutant : les titres au son proche deviennent un genre, nommé d’après vos propres tags.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open {}</source>
            <translation>Ouvrir {}</translation>
        </message>
    </context>
    <context>
        <name>GroupEditor</name>
        <message>
            <source>How these rules bind</source>
            <translation>Comment ces règles se combinent</translation>
        </message>
        <message>
            <source>All of these are true</source>
            <translation>Toutes sont vraies</translation>
        </message>
        <message>
            <source>At least one of these is true</source>
            <translation>Au moins une est vraie</translation>
        </message>
        <message>
            <source>None of these is true</source>
            <translation>Aucune n’est vraie</translation>
        </message>
        <message>
            <source>Not all of these are true</source>
            <translation>Toutes ne sont pas vraies</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Ajouter une règle</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Add a group of rules</source>
            <translation>Ajouter un groupe de règles</translation>
        </message>
        <message>
            <source>Remove this group</source>
            <translation>Retirer ce groupe</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Nothing played yet</source>
            <translation>Rien n’a encore été joué</translation>
        </message>
        <message>
            <source>Every play is kept here, on this machine only. It is what Deepcuts learns your taste from.</source>
            <translation>Chaque écoute est gardée ici, sur cette machine seulement. C’est de là que Deepcuts apprend vos goûts.</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Played lately</source>
            <translation>Joués récemment</translation>
        </message>
        <message>
            <source>Added lately</source>
            <translation>Ajoutés récemment</translation>
        </message>
        <message>
            <source>Good night</source>
            <translation>Bonne nuit</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Bonjour</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Bon après-midi</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Bonsoir</translation>
        </message>
        <message>
            <source>Looking for your music</source>
            <translation>Recherche votre musique</translation>
        </message>
        <message>
            <source>Albums appear here as they are found.</source>
            <translation>Les albums apparaissent ici dès qu’ils sont trouvés.</translation>
        </message>
        <message>
            <source>No music yet</source>
            <translation>Pas encore de musique</translation>
        </message>
        <message>
            <source>Add a music folder in the settings, or drop one on this window.</source>
            <translation>Ajoutez un dossier de musique dans les réglages, ou déposez-en un sur cette fenêtre.</translation>
        </message>
        <message>
            <source>Deepcuts is listening to your music ({} of {} tracks). The first mixes come as soon as it has heard some of it.</source>
            <translation>Deepcuts écoute votre musique ({} titres sur {}). Les premiers mix viendront dès qu’il en aura entendu une partie.</translation>
        </message>
        <message>
            <source>Mixes appear here once Deepcuts has listened to your music.</source>
            <translation>Les mix apparaissent ici quand Deepcuts a écouté votre musique.</translation>
        </message>
    </context>
    <context>
        <name>InsightsPage</name>
        <message>
            <source>Insights</source>
            <translation>Aperçus</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Save the year as a page</source>
            <translation>Enregistrer l’année en page</translation>
        </message>
        <message>
            <source>When you listen</source>
            <translation>Quand vous écoutez</translation>
        </message>
        <message>
            <source>Days with music</source>
            <translation>Jours avec de la musique</translation>
        </message>
        <message>
            <source>How your taste moved</source>
            <translation>Comment vos goûts ont bougé</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>Artistes</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Titres</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <source>Genres by ear</source>
            <translation>Genres à l’oreille</translation>
        </message>
        <message>
            <source>New finds</source>
            <translation>Découvertes</translation>
        </message>
        <message>
            <source>Forgotten shelves</source>
            <translation>Étagères oubliées</translation>
        </message>
        <message>
            <source>How well does Deepcuts know you?</source>
            <translation>Deepcuts vous connaît-il bien ?</translation>
        </message>
        <message>
            <source>Your library</source>
            <translation>Votre bibliothèque</translation>
        </message>
        <message>
            <source>Nothing played yet</source>
            <translation>Rien n’a encore été joué</translation>
        </message>
        <message>
            <source>Once you have listened for a while, this page tells when and to what. It is made on this machine, for you alone.</source>
            <translation>Quand vous aurez écouté un moment, cette page dira quand et quoi. Elle est faite sur cette machine, pour vous seul.</translation>
        </message>
        <message>
            <source>Last four weeks</source>
            <translation>Quatre dernières semaines</translation>
        </message>
        <message>
            <source>Last three months</source>
            <translation>Trois derniers mois</translation>
        </message>
        <message>
            <source>Last twelve months</source>
            <translation>Douze derniers mois</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Depuis toujours</translation>
        </message>
        <message>
            <source>{year} in music</source>
            <translation>{year} en musique</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Pages web (*.html)</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Enregistré : {path}</translation>
        </message>
    </context>
    <context>
        <name>KnowingPage</name>
        <message>
            <source>How well does Deepcuts know you?</source>
            <translation>Deepcuts vous connaît-il bien ?</translation>
        </message>
        <message>
            <source>Step of the ladder</source>
            <translation>Degré de l’échelle</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message>
            <source>Tried on your own last weeks</source>
            <translation>Essayé sur vos propres dernières semaines</translation>
        </message>
        <message>
            <source>Passed over</source>
            <translation>Délaissés</translation>
        </message>
        <message>
            <source>You lately skipped these early more often than you heard them, so they come less. Like one to take that back.</source>
            <translation>Vous les avez dernièrement passés tôt plus souvent qu’écoutés, ils viennent donc moins. Aimez-en un pour revenir là-dessus.</translation>
        </message>
        <message>
            <source>Not tried yet. Your last weeks are hidden from the models, which then have to foretell them; it takes a minute or two.</source>
            <translation>Pas encore essayé. Vos dernières semaines sont cachées aux modèles, qui doivent alors les prédire ; cela prend une minute ou deux.</translation>
        </message>
        <message>
            <source>On {day}, with your last weeks hidden from the models. The lines show how sure each number is.</source>
            <translation>Le {day}, vos dernières semaines cachées aux modèles. Les traits montrent la certitude de chaque nombre.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Rien.</translation>
        </message>
        <message>
            <source>I like {title}</source>
            <translation>J’aime {title}</translation>
        </message>
        <message>
            <source>Never suggest {title}</source>
            <translation>Ne jamais proposer {title}</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>Vérification…</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>Views of the library</source>
            <translation>Vues de la bibliothèque</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Titres</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>Artistes</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>Genres</translation>
        </message>
        <message>
            <source>Your library is empty</source>
            <translation>Votre bibliothèque est vide</translation>
        </message>
        <message>
            <source>Add a music folder in the settings, or drop one on this window.</source>
            <translation>Ajoutez un dossier de musique dans les réglages, ou déposez-en un sur cette fenêtre.</translation>
        </message>
    </context>
    <context>
        <name>LivingPanel</name>
        <message>
            <source>Let the music go on when your queue ends</source>
            <translation>Laisser la musique continuer quand votre file se termine</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Calme</translation>
        </message>
        <message>
            <source>Energetic</source>
            <translation>Énergique</translation>
        </message>
        <message>
            <source>Novelty</source>
            <translation>Nouveauté</translation>
        </message>
        <message>
            <source>Familiar</source>
            <translation>Familier</translation>
        </message>
        <message>
            <source>New to you</source>
            <translation>Nouveau pour vous</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Slow</source>
            <translation>Lent</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rapide</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Acoustic</source>
            <translation>Acoustique</translation>
        </message>
        <message>
            <source>Electronic</source>
            <translation>Électronique</translation>
        </message>
        <message>
            <source>As it comes</source>
            <translation>Comme il vient</translation>
        </message>
        <message>
            <source>Another continuation</source>
            <translation>Une autre suite</translation>
        </message>
        <message>
            <source>Goes on with</source>
            <translation>Continue avec</translation>
        </message>
        <message>
            <source>Nothing goes on by itself</source>
            <translation>Rien ne continue tout seul</translation>
        </message>
        <message>
            <source>Nothing in your library tells these two apart yet</source>
            <translation>Rien dans votre bibliothèque ne distingue encore ces deux-là</translation>
        </message>
        <message>
            <source>Finding what fits</source>
            <translation>Cherche ce qui convient</translation>
        </message>
        <message>
            <source>Nothing to go on from yet</source>
            <translation>Rien encore d’où continuer</translation>
        </message>
        <message>
            <source>Play something. What fits will follow when your queue ends.</source>
            <translation>Jouez quelque chose. Ce qui convient suivra quand votre file se terminera.</translation>
        </message>
    </context>
    <context>
        <name>LivingQueue</name>
        <message>
            <source>When your queue ends, the music stops.</source>
            <extracomment>How many entries the generated part has, and when it is filled up again.</extracomment>
            <translation>Quand votre file se termine, la musique s’arrête.</translation>
        </message>
        <message>
            <source>Your queue repeats, so nothing has to follow.</source>
            <translation>Votre file se répète, rien n’a donc à suivre.</translation>
        </message>
        <message>
            <source>Music near what you queued</source>
            <translation>Musique proche de votre file</translation>
        </message>
        <message>
            <source>Everything in your library was heard or is queued.</source>
            <translation>Tout dans votre bibliothèque a été entendu ou est en file.</translation>
        </message>
    </context>
    <context>
        <name>LyricsView</name>
        <message>
            <source>Lyrics</source>
            <translation>Paroles</translation>
        </message>
        <message>
            <source>No lyrics in the file or beside it.</source>
            <translation>Pas de paroles dans le fichier ni à côté.</translation>
        </message>
    </context>
    <context>
        <name>MadePage</name>
        <message>
            <source>Made for you</source>
            <translation>Fait pour vous</translation>
        </message>
        <message>
            <source>Radio</source>
            <translation>Radio</translation>
        </message>
        <message>
            <source>Journey</source>
            <translation>Voyage</translation>
        </message>
        <message>
            <source>By sound</source>
            <translation>Par le son</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Foyer</translation>
        </message>
        <message>
            <source>Save as playlist</source>
            <translation>Enregistrer comme liste</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Un autre</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>Enchaînement</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>new every day</source>
            <translation>nouveau chaque jour</translation>
        </message>
        <message>
            <source>new every Monday</source>
            <translation>nouveau chaque lundi</translation>
        </message>
        <message>
            <source>made on {}</source>
            <translation>fait le {}</translation>
        </message>
        <message>
            <source>{}: {}, {} of them still here</source>
            <translation>{} : {}, dont {} encore là</translation>
        </message>
        <message>
            <source>Earlier edition</source>
            <translation>Édition précédente</translation>
        </message>
        <message>
            <source>{} · today's has {} others</source>
            <translation>{} · celle d’aujourd’hui en a {} autres</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Back</source>
            <extracomment>Whether closing ends the program; else the window hides.</extracomment>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Search your music</source>
            <translation>Cherchez dans votre musique</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Private session: nothing is remembered. End it</source>
            <translation>Session privée : rien n’est retenu. Terminer</translation>
        </message>
    </context>
    <context>
        <name>MapPage</name>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Colour by</source>
            <translation>Colorer selon</translation>
        </message>
        <message>
            <source>Colour by genre</source>
            <translation>Colorer selon le genre</translation>
        </message>
        <message>
            <source>Colour by energy</source>
            <translation>Colorer selon l’énergie</translation>
        </message>
        <message>
            <source>Colour by tempo</source>
            <translation>Colorer selon le tempo</translation>
        </message>
        <message>
            <source>Colour by plays</source>
            <translation>Colorer selon les écoutes</translation>
        </message>
        <message>
            <source>Find on the map</source>
            <translation>Trouver sur la carte</translation>
        </message>
        <message>
            <source>No map yet</source>
            <translation>Pas encore de carte</translation>
        </message>
        <message>
            <source>It is drawn when Deepcuts has listened to your music.</source>
            <translation>Elle est dessinée quand Deepcuts a écouté votre musique.</translation>
        </message>
        <message>
            <source>Near means alike by ear; a flat map cannot show every likeness. Shift and drag to choose an area.</source>
            <translation>Proche veut dire semblable à l’oreille ; une carte plate ne peut montrer toutes les ressemblances. Majuscule et glisser pour choisir une zone.</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Music map</source>
            <translation>Carte de la musique</translation>
        </message>
    </context>
    <context>
        <name>MiniPlayer</name>
        <message>
            <source>Mini player</source>
            <translation>Mini-lecteur</translation>
        </message>
        <message>
            <source>Show the whole window</source>
            <translation>Montrer toute la fenêtre</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Aimer</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Nothing is playing</source>
            <translation>Rien n’est en lecture</translation>
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
            <translation>Lecture en cours</translation>
        </message>
        <message>
            <source>Go to the album</source>
            <translation>Aller à l’album</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Aimer</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Plus comme ceci</translation>
        </message>
        <message>
            <source>Up next</source>
            <translation>À suivre</translation>
        </message>
        <message>
            <source>Lyrics</source>
            <translation>Paroles</translation>
        </message>
        <message>
            <source>Nothing is playing</source>
            <translation>Rien n’est en lecture</translation>
        </message>
        <message>
            <source>Pick a mix on the home page, or anything in your library.</source>
            <translation>Choisissez un mix sur la page d’accueil, ou ce que vous voulez dans votre bibliothèque.</translation>
        </message>
        <message>
            <source>Unknown artist</source>
            <translation>Artiste inconnu</translation>
        </message>
        <message>
            <source>No longer like</source>
            <translation>Ne plus aimer</translation>
        </message>
        <message>
            <source>No lyrics</source>
            <translation>Pas de paroles</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>As it was at first: {}</source>
            <translation>Comme au début : {}</translation>
        </message>
        <message>
            <source>Choose a folder for: {}</source>
            <translation>Choisir un dossier pour : {}</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Everyone has their own taste, history, ratings, playlists and settings. The music, its tags and its sound are everyone's.</source>
            <translation>Chacun a ses goûts, son historique, ses notes, ses listes et ses réglages. La musique, ses tags et son son sont à tous.</translation>
        </message>
        <message>
            <source>Listening together</source>
            <translation>Écouter ensemble</translation>
        </message>
        <message>
            <source>Name of somebody else who listens here</source>
            <translation>Nom de quelqu’un d’autre qui écoute ici</translation>
        </message>
        <message>
            <source>Name of a new listener</source>
            <translation>Nom d’un nouvel auditeur</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add this listener</source>
            <translation>Ajouter cet auditeur</translation>
        </message>
        <message>
            <source>Mixes of others may know what I like</source>
            <translation>Les mix des autres peuvent savoir ce que j’aime</translation>
        </message>
        <message>
            <source>Then somebody else can make a mix with you in it. It shows which of its tracks you like and how often you played them, nothing else. Off until you agree.</source>
            <translation>Quelqu’un d’autre peut alors faire un mix avec vous. Il montre lesquels de ses titres vous aimez et combien de fois vous les avez joués, rien d’autre. Désactivé tant que vous n’acceptez pas.</translation>
        </message>
        <message>
            <source>Make a mix for us</source>
            <translation>Faire un mix pour nous</translation>
        </message>
        <message>
            <source>Nobody else listens here yet. Add somebody above.</source>
            <translation>Personne d’autre n’écoute encore ici. Ajoutez quelqu’un ci-dessus.</translation>
        </message>
        <message>
            <source>None of the others has agreed yet. Each agrees on this page.</source>
            <translation>Aucun des autres n’a encore accepté. Chacun accepte sur cette page.</translation>
        </message>
        <message>
            <source>listens now</source>
            <translation>écoute maintenant</translation>
        </message>
        <message>
            <source>may be in mixes of others</source>
            <translation>peut être dans les mix des autres</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>Let {} listen</source>
            <translation>Laisser {} écouter</translation>
        </message>
        <message>
            <source>Rename {}</source>
            <translation>Renommer {}</translation>
        </message>
        <message>
            <source>Remove {}</source>
            <translation>Retirer {}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Remove {}?</source>
            <translation>Retirer {} ?</translation>
        </message>
        <message>
            <source>Everything {} heard, rated and collected is erased and cannot be brought back. The music stays.</source>
            <translation>Tout ce que {} a écouté, noté et rassemblé est effacé et ne peut être récupéré. La musique reste.</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
    </context>
    <context>
        <name>PlaybackSession</name>
        <message>
            <source>A track</source>
            <translation>Un titre</translation>
        </message>
        <message>
            <source>“{0}” cannot be played. {1}</source>
            <translation>« {0} » ne peut pas être lu. {1}</translation>
        </message>
        <message>
            <source>{0} tracks in a row cannot be played.</source>
            <translation>{0} titres de suite ne peuvent pas être lus.</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Player</source>
            <extracomment>Reads a track's overview off the UI thread; the second argument gets it, or None.</extracomment>
            <translation>Lecteur</translation>
        </message>
        <message>
            <source>Now playing</source>
            <translation>Lecture en cours</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Aimer</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Aléatoire</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Répéter</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Nothing is playing</source>
            <translation>Rien n’est en lecture</translation>
        </message>
        <message>
            <source>No longer like</source>
            <translation>Ne plus aimer</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Shuffle is on</source>
            <translation>L’aléatoire est actif</translation>
        </message>
        <message>
            <source>The queue repeats</source>
            <translation>La file se répète</translation>
        </message>
        <message>
            <source>This track repeats</source>
            <translation>Ce titre se répète</translation>
        </message>
    </context>
    <context>
        <name>QueueModel</name>
        <message>
            <source>Shuffled by taste: 1 in {} to come next</source>
            <translation>Aléatoire selon vos goûts : 1 chance sur {} de venir ensuite</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>fixé</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Queue</source>
            <extracomment>The playing time of longer queues is not worth reading every track for. From this width on the two parts stand beside each other.</extracomment>
            <translation>File</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save as playlist</source>
            <translation>Enregistrer comme liste</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>YOUR QUEUE</source>
            <translation>VOTRE FILE</translation>
        </message>
        <message>
            <source>The queue is empty</source>
            <translation>La file est vide</translation>
        </message>
        <message>
            <source>Play something, or drop tracks here.</source>
            <translation>Jouez quelque chose, ou déposez des titres ici.</translation>
        </message>
        <message>
            <source>{} to come</source>
            <translation>encore {}</translation>
        </message>
    </context>
    <context>
        <name>QueueView</name>
        <message>
            <source>Your queue</source>
            <extracomment>Looks files up and calls back with the ids of those that are in the library.</extracomment>
            <translation>Votre file</translation>
        </message>
        <message>
            <source>Remove from queue</source>
            <translation>Retirer de la file</translation>
        </message>
    </context>
    <context>
        <name>RuleChip</name>
        <message>
            <source>Edit the rule: {}</source>
            <translation>Modifier la règle : {}</translation>
        </message>
        <message>
            <source>Remove: {}</source>
            <translation>Retirer : {}</translation>
        </message>
    </context>
    <context>
        <name>RuleEditor</name>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>In the library's order</source>
            <translation>Dans l’ordre de la bibliothèque</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sans limite</translation>
        </message>
        <message>
            <source> tracks</source>
            <translation> titres</translation>
        </message>
        <message>
            <source>Any length</source>
            <translation>Toute durée</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> minutes</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <source>At most{}</source>
            <translation>Au plus{}</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Remove this rule</source>
            <translation>Retirer cette règle</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Any text</source>
            <translation>Un texte quelconque</translation>
        </message>
        <message>
            <source>Minutes and seconds</source>
            <translation>Minutes et secondes</translation>
        </message>
        <message>
            <source>and</source>
            <translation>et</translation>
        </message>
        <message>
            <source>Share of the library, in percent</source>
            <translation>Part de la bibliothèque, en pour cent</translation>
        </message>
        <message>
            <source>% of the library</source>
            <translation>% de la bibliothèque</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Period, such as this-month, 2024 or 2023-05..2024</source>
            <translation>Période, par exemple this-month, 2024 ou 2023-05..2024</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Ask</source>
            <extracomment>An argument that begins so is a query, not a phrase.</extracomment>
            <translation>Demander</translation>
        </message>
        <message>
            <source>What you want to hear</source>
            <translation>Ce que vous voulez entendre</translation>
        </message>
        <message>
            <source>Say what you want to hear</source>
            <translation>Dites ce que vous voulez entendre</translation>
        </message>
        <message>
            <source>The rules as text</source>
            <translation>Les règles en texte</translation>
        </message>
        <message>
            <source>The same rules as text, as in the search box</source>
            <translation>Les mêmes règles en texte, comme dans le champ de recherche</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Aléatoire</translation>
        </message>
        <message>
            <source>Edit rules</source>
            <translation>Modifier les règles</translation>
        </message>
        <message>
            <source>Save as smart playlist</source>
            <translation>Enregistrer comme liste intelligente</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>SMART PLAYLIST</source>
            <translation>LISTE INTELLIGENTE</translation>
        </message>
        <message>
            <source>ASK FOR MUSIC</source>
            <translation>DEMANDER DE LA MUSIQUE</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Enregistrer les modifications</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Rien à montrer</translation>
        </message>
        <message>
            <source>Not understood: {}</source>
            <translation>Non compris : {}</translation>
        </message>
        <message>
            <source>Ask in your own words</source>
            <translation>Demandez avec vos mots</translation>
        </message>
        <message>
            <source>Genres, moods, instruments, years, lengths, tempo, what you played or never did, “like” an artist or a song, and what to leave out. Nothing leaves this computer.</source>
            <translation>Genres, ambiances, instruments, années, durées, tempo, ce que vous avez joué ou jamais, « comme » un artiste ou un morceau, et ce qu’il faut laisser de côté. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Nothing fits all of this</source>
            <translation>Rien ne répond à tout cela</translation>
        </message>
        <message>
            <source>Take a rule away, or loosen one.</source>
            <translation>Retirez une règle, ou assouplissez-en une.</translation>
        </message>
        <message>
            <source>New smart playlist</source>
            <translation>Nouvelle liste intelligente</translation>
        </message>
        <message>
            <source>Rename smart playlist</source>
            <translation>Renommer la liste intelligente</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>SavedPage</name>
        <message>
            <source>Flow</source>
            <translation>Enchaînement</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Prolonger</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Removed {}</source>
            <translation>{} retiré(s)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Rename playlist</source>
            <translation>Renommer la liste</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Export playlist</source>
            <translation>Exporter la liste</translation>
        </message>
        <message>
            <source>{} written</source>
            <translation>{} écrit(s)</translation>
        </message>
    </context>
    <context>
        <name>SavedPlaylists</name>
        <message>
            <source>Added {} to “{}”</source>
            <translation>{} ajouté(s) à « {} »</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>“{}” was deleted</source>
            <translation>« {} » a été supprimée</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Artists and albums</source>
            <translation>Artistes et albums</translation>
        </message>
        <message>
            <source>As smart playlist</source>
            <translation>En liste intelligente</translation>
        </message>
        <message>
            <source>Ask: “{}”</source>
            <translation>Demander : « {} »</translation>
        </message>
        <message>
            <source>Search for anything you own</source>
            <translation>Cherchez tout ce que vous possédez</translation>
        </message>
        <message>
            <source>Words find titles, artists, albums and genres. Be exact with artist:björk, album:“blue lines”, year:1990-1999, bpm:&gt;120, plays:0, added:&lt;30d, liked:yes, or leave out with -live.</source>
            <translation>Les mots trouvent titres, artistes, albums et genres. Soyez précis avec artist:björk, album:“blue lines”, year:1990-1999, bpm:&gt;120, plays:0, added:&lt;30d, liked:yes, ou excluez avec -live.</translation>
        </message>
        <message>
            <source>Nothing found for “{}”</source>
            <translation>Rien trouvé pour « {} »</translation>
        </message>
        <message>
            <source>Try fewer words, or only their beginnings.</source>
            <translation>Essayez moins de mots, ou seulement leur début.</translation>
        </message>
    </context>
    <context>
        <name>SeekBar</name>
        <message>
            <source>Place in the track</source>
            <translation>Endroit dans le titre</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Trouver un réglage</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Tout réinitialiser</translation>
        </message>
        <message>
            <source>No setting is about that.</source>
            <translation>Aucun réglage n’en parle.</translation>
        </message>
        <message>
            <source>Never suggested</source>
            <translation>Jamais proposés</translation>
        </message>
        <message>
            <source>What you taught</source>
            <translation>Ce que vous avez appris à Deepcuts</translation>
        </message>
        <message>
            <source>Files that could not be read</source>
            <translation>Fichiers qui n’ont pas pu être lus</translation>
        </message>
        <message>
            <source>Nothing. The menu of a track has “Never suggest”.</source>
            <translation>Rien. Le menu d’un titre contient « Ne jamais proposer ».</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artiste</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Suggest {} again</source>
            <translation>Proposer de nouveau {}</translation>
        </message>
        <message>
            <source>Nothing yet. The menu of a track in a mix has “Because of this…”.</source>
            <translation>Rien encore. Le menu d’un titre dans un mix contient « À cause de ceci… ».</translation>
        </message>
        <message>
            <source>A little</source>
            <translation>Un peu</translation>
        </message>
        <message>
            <source>Clearly</source>
            <translation>Nettement</translation>
        </message>
        <message>
            <source>Much</source>
            <translation>Beaucoup</translation>
        </message>
        <message>
            <source>{} more of this</source>
            <translation>{} plus de ceci</translation>
        </message>
        <message>
            <source>{} less of this</source>
            <translation>{} moins de ceci</translation>
        </message>
        <message>
            <source>Forget what was taught about {}</source>
            <translation>Oublier ce qui a été appris sur {}</translation>
        </message>
        <message>
            <source>All settings are as they were at first</source>
            <translation>Tous les réglages sont comme au début</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Music folders</source>
            <translation>Dossiers de musique</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>Look for changes</source>
            <translation>Chercher des changements</translation>
        </message>
        <message>
            <source>Add a music folder</source>
            <translation>Ajouter un dossier de musique</translation>
        </message>
        <message>
            <source>No music folder yet.</source>
            <translation>Pas encore de dossier de musique.</translation>
        </message>
        <message>
            <source>cannot be reached at the moment</source>
            <translation>est injoignable pour le moment</translation>
        </message>
        <message>
            <source>Remove {}</source>
            <translation>Retirer {}</translation>
        </message>
        <message>
            <source>Deepcuts never uses the network. Your library, your plays and what was learned from them are in one folder that only you can read:</source>
            <translation>Deepcuts n’utilise jamais le réseau. Votre bibliothèque, vos écoutes et ce qui en a été appris sont dans un dossier que vous seul pouvez lire :</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Vie privée</translation>
        </message>
        <message>
            <source>Begin or end a private session</source>
            <translation>Commencer ou finir une session privée</translation>
        </message>
        <message>
            <source>What you hear in it is neither kept nor learned from.</source>
            <translation>Ce que vous y écoutez n’est ni gardé ni appris.</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Aucun.</translation>
        </message>
        <message>
            <source>and {} more</source>
            <translation>et {} de plus</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
    </context>
    <context>
        <name>ShelfRow</name>
        <message>
            <source>Scroll left</source>
            <translation>Défiler à gauche</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>Défiler à droite</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>PLAYLISTS</source>
            <translation>LISTES</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Nouvelle liste</translation>
        </message>
        <message>
            <source>New smart playlist</source>
            <translation>Nouvelle liste intelligente</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>SmartLists</name>
        <message>
            <source>“{}” was changed</source>
            <translation>« {} » a été modifiée</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>“{}” was deleted</source>
            <translation>« {} » a été supprimée</translation>
        </message>
    </context>
    <context>
        <name>SoundPage</name>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Equaliser</source>
            <translation>Égaliseur</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <source>Keep as preset</source>
            <translation>Garder comme préréglage</translation>
        </message>
        <message>
            <source>Delete this preset</source>
            <translation>Supprimer ce préréglage</translation>
        </message>
        <message>
            <source>What is raised cannot clip: the whole is lowered by as much.</source>
            <translation>Ce qui est relevé ne peut saturer : l’ensemble est abaissé d’autant.</translation>
        </message>
        <message>
            <source>Mono</source>
            <translation>Mono</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>If it is unplugged, another one is used until it is back.</source>
            <translation>S’il est débranché, un autre sert jusqu’à son retour.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>Left and right.</source>
            <translation>Gauche et droite.</translation>
        </message>
        <message>
            <source>The same on both sides.</source>
            <translation>La même chose des deux côtés.</translation>
        </message>
        <message>
            <source>Stop after this track</source>
            <translation>S’arrêter après ce titre</translation>
        </message>
        <message>
            <source>{} minutes</source>
            <translation>{} minutes</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Arrêt</translation>
        </message>
        <message>
            <source>Playing</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <source>The pitch stays.</source>
            <translation>La hauteur reste.</translation>
        </message>
        <message>
            <source>Mark where it begins, then where it ends.</source>
            <translation>Marquez où cela commence, puis où cela finit.</translation>
        </message>
        <message>
            <source>Repeat a passage</source>
            <translation>Répéter un passage</translation>
        </message>
        <message>
            <source>The next one waits at its beginning.</source>
            <translation>Le suivant attend à son début.</translation>
        </message>
        <message>
            <source>The music fades away in the last half minute.</source>
            <translation>La musique s’éteint dans la dernière demi-minute.</translation>
        </message>
        <message>
            <source>Sleep timer</source>
            <translation>Minuterie de sommeil</translation>
        </message>
        <message>
            <source>Interruptions since the start: {}</source>
            <translation>Interruptions depuis le démarrage : {}</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>À la main</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Neutre</translation>
        </message>
        <message>
            <source>More bass</source>
            <translation>Plus de graves</translation>
        </message>
        <message>
            <source>Less bass</source>
            <translation>Moins de graves</translation>
        </message>
        <message>
            <source>More treble</source>
            <translation>Plus d’aigus</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voix</translation>
        </message>
        <message>
            <source>Acoustic</source>
            <translation>Acoustique</translation>
        </message>
        <message>
            <source>Classical</source>
            <translation>Classique</translation>
        </message>
        <message>
            <source>Electronic</source>
            <translation>Électronique</translation>
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
            <translation>Tard et doux</translation>
        </message>
        <message>
            <source>Small speakers</source>
            <translation>Petits haut-parleurs</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>{} (not there)</source>
            <translation>{} (absent)</translation>
        </message>
        <message>
            <source>No longer repeat</source>
            <translation>Ne plus répéter</translation>
        </message>
        <message>
            <source>From here</source>
            <translation>À partir d’ici</translation>
        </message>
        <message>
            <source>To here</source>
            <translation>Jusqu’ici</translation>
        </message>
        <message>
            <source>Still {} minutes</source>
            <translation>Encore {} minutes</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>Son nom</translation>
        </message>
    </context>
    <context>
        <name>ThingPage</name>
        <message>
            <source>Nothing to show</source>
            <translation>Rien à montrer</translation>
        </message>
    </context>
    <context>
        <name>TraceView</name>
        <message>
            <source>How this was made</source>
            <translation>Comment ceci a été fait</translation>
        </message>
    </context>
    <context>
        <name>TracksModel</name>
        <message>
            <source>The file is missing. Its plays and ratings are kept.</source>
            <translation>Le fichier manque. Ses écoutes et ses notes sont gardées.</translation>
        </message>
        <message>
            <source>Its music folder cannot be reached at the moment.</source>
            <translation>Son dossier de musique est injoignable pour le moment.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Le fichier ne peut pas être lu.</translation>
        </message>
    </context>
    <context>
        <name>TracksView</name>
        <message>
            <source>Tracks</source>
            <translation>Titres</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Show the window</source>
            <translation>Montrer la fenêtre</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
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
            <translation>À suivre</translation>
        </message>
        <message>
            <source>Nothing follows. Add something to the queue.</source>
            <translation>Rien ne suit. Ajoutez quelque chose à la file.</translation>
        </message>
    </context>
    <context>
        <name>VolumeControl</name>
        <message>
            <source>Mute</source>
            <translation>Muet</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>Son actif</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Your music, heard anew</source>
            <translation>Votre musique, entendue à neuf</translation>
        </message>
        <message>
            <source>Deepcuts listens to the music you own and learns what you love. It makes mixes, radios and a weekly list of your own forgotten treasures, and says why each track is there. All of it stays on this machine.</source>
            <translation>Deepcuts écoute la musique que vous possédez et apprend ce que vous aimez. Il fait des mix, des radios et une liste hebdomadaire de vos propres trésors oubliés, et dit pourquoi chaque titre est là. Tout reste sur cette machine.</translation>
        </message>
        <message>
            <source>Use {}</source>
            <translation>Utiliser {}</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Choisir un autre dossier…</translation>
        </message>
        <message>
            <source>Choose your music folder…</source>
            <translation>Choisissez votre dossier de musique…</translation>
        </message>
        <message>
            <source>Or drop a folder here. Your files are only read, never changed.</source>
            <translation>Ou déposez un dossier ici. Vos fichiers sont seulement lus, jamais modifiés.</translation>
        </message>
        <message>
            <source>Choose your music folder</source>
            <translation>Choisissez votre dossier de musique</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Home</source>
            <extracomment>Who listens once this window has closed; None where the program ends then.</extracomment>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Titres</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>Artistes</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>Genres</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Aperçus</translation>
        </message>
        <message>
            <source>Tidy up</source>
            <translation>Ranger</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>There is no profile “{}”.</source>
            <translation>Il n’y a pas de profil « {} ».</translation>
        </message>
        <message>
            <source>{} listens now</source>
            <translation>{} écoute maintenant</translation>
        </message>
        <message>
            <source>A private session: what you hear now is neither kept nor learned from.</source>
            <translation>Une session privée : ce que vous écoutez maintenant n’est ni gardé ni appris.</translation>
        </message>
        <message>
            <source>The private session is over. Your queue of before is back.</source>
            <translation>La session privée est finie. Votre file d’avant est revenue.</translation>
        </message>
        <message>
            <source>Your queue has ended. The music goes on.</source>
            <translation>Votre file est terminée. La musique continue.</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>These files are not in a music folder. Add their folder in the settings.</source>
            <translation>Ces fichiers ne sont pas dans un dossier de musique. Ajoutez leur dossier dans les réglages.</translation>
        </message>
    </context>
    <context>
        <name>_Curve</name>
        <message>
            <source>Curve of the equaliser</source>
            <translation>Courbe de l’égaliseur</translation>
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
            <translation>Arrêter : {}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} sur {}</translation>
        </message>
        <message>
            <source>{}/s</source>
            <translation>{}/s</translation>
        </message>
        <message>
            <source>under a minute left</source>
            <translation>moins d’une minute</translation>
        </message>
        <message>
            <source>{} min left</source>
            <translation>encore {} min</translation>
        </message>
        <message>
            <source>{} h left</source>
            <translation>encore {} h</translation>
        </message>
    </context>
    <context>
        <name>_LassoBar</name>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Save as playlist</source>
            <translation>Enregistrer comme liste</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Relâcher</translation>
        </message>
    </context>
    <context>
        <name>_Toast</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Something went wrong ({error}). Details are in deepcuts.log.</source>
            <translation>Quelque chose s’est mal passé ({error}). Les détails sont dans deepcuts.log.</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <source>“{name}” is new ({size} tracks).</source>
            <extracomment>Two clusters are the same one when they share this much of their members (Jaccard index). An old division is kept while this share of tracks has a place in it … … its silhouette is at least this share of the new division's … … and it has about as many parts.</extracomment>
            <translation>« {name} » est nouveau ({size} titres).</translation>
        </message>
        <message>
            <source>“{old}” is now called “{name}”.</source>
            <translation>« {old} » s’appelle maintenant « {name} ».</translation>
        </message>
        <message>
            <source>“{name}” grew from {old} to {size} tracks.</source>
            <translation>« {name} » est passé de {old} à {size} titres.</translation>
        </message>
        <message>
            <source>“{name}” shrank from {old} to {size} tracks.</source>
            <translation>« {name} » est descendu de {old} à {size} titres.</translation>
        </message>
        <message>
            <source>“{name}” is gone.</source>
            <translation>« {name} » a disparu.</translation>
        </message>
    </context>
    <context>
        <name>choices</name>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>major</source>
            <translation>majeur</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>mineur</translation>
        </message>
        <message>
            <source>present</source>
            <translation>présent</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manquant</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>illisible</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>hors ligne</translation>
        </message>
        <message>
            <source>compilation</source>
            <translation>compilation</translation>
        </message>
        <message>
            <source>analysed</source>
            <translation>analysé</translation>
        </message>
        <message>
            <source>saxophone</source>
            <translation>saxophone</translation>
        </message>
        <message>
            <source>trumpet</source>
            <translation>trompette</translation>
        </message>
        <message>
            <source>trombone</source>
            <translation>trombone</translation>
        </message>
        <message>
            <source>organ</source>
            <translation>orgue</translation>
        </message>
        <message>
            <source>clarinet</source>
            <translation>clarinette</translation>
        </message>
        <message>
            <source>accordion</source>
            <translation>accordéon</translation>
        </message>
        <message>
            <source>banjo</source>
            <translation>banjo</translation>
        </message>
        <message>
            <source>bass</source>
            <translation>basse</translation>
        </message>
        <message>
            <source>harmonica</source>
            <translation>harmonica</translation>
        </message>
        <message>
            <source>mandolin</source>
            <translation>mandoline</translation>
        </message>
        <message>
            <source>ukulele</source>
            <translation>ukulélé</translation>
        </message>
        <message>
            <source>bagpipes</source>
            <translation>cornemuse</translation>
        </message>
        <message>
            <source>orchestra</source>
            <translation>orchestre</translation>
        </message>
        <message>
            <source>brass</source>
            <translation>cuivres</translation>
        </message>
        <message>
            <source>marimba</source>
            <translation>marimba</translation>
        </message>
        <message>
            <source>xylophone</source>
            <translation>xylophone</translation>
        </message>
        <message>
            <source>vibraphone</source>
            <translation>vibraphone</translation>
        </message>
        <message>
            <source>oboe</source>
            <translation>hautbois</translation>
        </message>
        <message>
            <source>bassoon</source>
            <translation>basson</translation>
        </message>
        <message>
            <source>tuba</source>
            <translation>tuba</translation>
        </message>
        <message>
            <source>horn</source>
            <translation>cor</translation>
        </message>
        <message>
            <source>lute</source>
            <translation>luth</translation>
        </message>
        <message>
            <source>theremin</source>
            <translation>thérémine</translation>
        </message>
        <message>
            <source>percussion</source>
            <translation>percussions</translation>
        </message>
        <message>
            <source>fiddle</source>
            <translation>violon folk</translation>
        </message>
        <message>
            <source>double bass</source>
            <translation>contrebasse</translation>
        </message>
        <message>
            <source>mellotron</source>
            <translation>mellotron</translation>
        </message>
        <message>
            <source>whistling</source>
            <translation>sifflement</translation>
        </message>
        <message>
            <source>piano</source>
            <extracomment>Name → (network, tag) pairs; without any, only the words of title and genre tell.</extracomment>
            <translation>piano</translation>
        </message>
        <message>
            <source>guitar</source>
            <translation>guitare</translation>
        </message>
        <message>
            <source>strings</source>
            <translation>cordes</translation>
        </message>
        <message>
            <source>violin</source>
            <translation>violon</translation>
        </message>
        <message>
            <source>cello</source>
            <translation>violoncelle</translation>
        </message>
        <message>
            <source>harp</source>
            <translation>harpe</translation>
        </message>
        <message>
            <source>harpsichord</source>
            <translation>clavecin</translation>
        </message>
        <message>
            <source>flute</source>
            <translation>flûte</translation>
        </message>
        <message>
            <source>sitar</source>
            <translation>sitar</translation>
        </message>
        <message>
            <source>drums</source>
            <translation>batterie</translation>
        </message>
        <message>
            <source>synth</source>
            <translation>synthétiseur</translation>
        </message>
        <message>
            <source>choir</source>
            <translation>chœur</translation>
        </message>
        <message>
            <source>vocals</source>
            <translation>voix</translation>
        </message>
        <message>
            <source>female vocals</source>
            <translation>voix de femmes</translation>
        </message>
        <message>
            <source>male vocals</source>
            <translation>voix d’hommes</translation>
        </message>
        <message>
            <source>instrumental</source>
            <translation>instrumental</translation>
        </message>
        <message>
            <source>acoustic</source>
            <translation>acoustique</translation>
        </message>
        <message>
            <source>mellow</source>
            <translation>doux</translation>
        </message>
        <message>
            <source>happy</source>
            <translation>gai</translation>
        </message>
        <message>
            <source>sad</source>
            <translation>triste</translation>
        </message>
        <message>
            <source>party</source>
            <translation>fête</translation>
        </message>
        <message>
            <source>sexy</source>
            <translation>sensuel</translation>
        </message>
        <message>
            <source>beautiful</source>
            <translation>beau</translation>
        </message>
        <message>
            <source>catchy</source>
            <translation>entraînant</translation>
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <source>1 track</source>
            <translation>1 titre</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} titres</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} jours</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artiste</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Genre by ear</source>
            <translation>Genre à l’oreille</translation>
        </message>
        <message>
            <source>BPM</source>
            <translation>BPM</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tonalité</translation>
        </message>
        <message>
            <source>Plays</source>
            <translation>Écoutes</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Last played</source>
            <translation>Dernière écoute</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Disc</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>Album artist</source>
            <translation>Artiste de l’album</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>Compositeur</translation>
        </message>
        <message>
            <source>Genre tags</source>
            <translation>Tags de genre</translation>
        </message>
        <message>
            <source>Micro-genre</source>
            <translation>Micro-genre</translation>
        </message>
        <message>
            <source>Genre certainty</source>
            <translation>Certitude du genre</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <source>Loudness</source>
            <translation>Sonie</translation>
        </message>
        <message>
            <source>Skips</source>
            <translation>Passages</translation>
        </message>
        <message>
            <source>Expected plays</source>
            <translation>Écoutes attendues</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Bit rate</source>
            <translation>Débit</translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>Fréquence d’échantillonnage</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>desktop</name>
        <message>
            <source>Music is playing</source>
            <translation>De la musique est en lecture</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>{path} cannot be written ({reason}).</source>
            <translation>{path} ne peut pas être écrit ({reason}).</translation>
        </message>
        <message>
            <source>{path} is too large for a playlist.</source>
            <translation>{path} est trop grand pour une liste.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}).</source>
            <translation>{path} ne peut pas être lu ({reason}).</translation>
        </message>
        <message>
            <source>This playlist declares entities, which no playlist needs.</source>
            <translation>Cette liste déclare des entités, dont aucune liste n’a besoin.</translation>
        </message>
        <message>
            <source>This is not an XSPF playlist ({reason}).</source>
            <translation>Ce n’est pas une liste XSPF ({reason}).</translation>
        </message>
        <message>
            <source>This is not a JSPF playlist.</source>
            <translation>Ce n’est pas une liste JSPF.</translation>
        </message>
        <message>
            <source>There is too little history yet.</source>
            <translation>Il y a encore trop peu d’historique.</translation>
        </message>
        <message>
            <source>Some hundred plays are needed.</source>
            <translation>Il faut quelques centaines d’écoutes.</translation>
        </message>
        <message>
            <source>Only {what} of these {what2} tracks are in the library and analysed.</source>
            <translation>Seulement {what} de ces {what2} titres sont dans la bibliothèque et analysés.</translation>
        </message>
        <message>
            <source>Scan their folder first.</source>
            <translation>Parcourez d’abord leur dossier.</translation>
        </message>
        <message>
            <source>There is no such suggestion any more.</source>
            <translation>Cette proposition n’existe plus.</translation>
        </message>
        <message>
            <source>A genre needs a name.</source>
            <translation>Un genre a besoin d’un nom.</translation>
        </message>
        <message>
            <source>Another genre is called “{wanted}”.</source>
            <translation>Un autre genre s’appelle « {wanted} ».</translation>
        </message>
        <message>
            <source>Merge them, or choose again.</source>
            <translation>Fusionnez-les, ou choisissez autrement.</translation>
        </message>
        <message>
            <source>A genre cannot be merged with itself.</source>
            <translation>Un genre ne peut être fusionné avec lui-même.</translation>
        </message>
        <message>
            <source>There is no such genre.</source>
            <translation>Ce genre n’existe pas.</translation>
        </message>
        <message>
            <source>The sound of {what} is not known yet: analyse and train first.</source>
            <translation>Le son de {what} n’est pas encore connu : analysez et apprenez d’abord.</translation>
        </message>
        <message>
            <source>There is nothing to go by: their sound is not known yet.</source>
            <translation>Il n’y a rien sur quoi s’appuyer : leur son n’est pas encore connu.</translation>
        </message>
        <message>
            <source>This track has no {value}.</source>
            <translation>Ce titre n’a pas de {value}.</translation>
        </message>
        <message>
            <source>{key} is not in the library.</source>
            <translation>{key} n’est pas dans la bibliothèque.</translation>
        </message>
        <message>
            <source>The first profile and the one in use cannot be removed.</source>
            <translation>Le premier profil et celui en usage ne peuvent être retirés.</translation>
        </message>
        <message>
            <source>There is no music that suits everybody.</source>
            <translation>Aucune musique ne convient à tout le monde.</translation>
        </message>
        <message>
            <source>{name} has not agreed to mixes for the household.</source>
            <translation>{name} n’a pas accepté les mix du foyer.</translation>
        </message>
        <message>
            <source>Each listener agrees on their own page.</source>
            <translation>Chacun accepte sur sa propre page.</translation>
        </message>
        <message>
            <source>A profile needs a name.</source>
            <translation>Un profil a besoin d’un nom.</translation>
        </message>
        <message>
            <source>There is a profile “{name}” already.</source>
            <translation>Il y a déjà un profil « {name} ».</translation>
        </message>
        <message>
            <source>“{name}” is a number, not a name.</source>
            <translation>« {name} » est un nombre, pas un nom.</translation>
        </message>
        <message>
            <source>There is no profile {wanted}.</source>
            <extracomment>What was learned of a person, while somebody else listens; may be deleted. Settings that a new person starts with as their founder has them.</extracomment>
            <translation>Il n’y a pas de profil {wanted}.</translation>
        </message>
        <message>
            <source>{path} is not a play log: it has no column “ts”.</source>
            <translation>{path} n’est pas un journal d’écoutes : la colonne « ts » manque.</translation>
        </message>
        <message>
            <source>{path} is not a CSV file ({reason}).</source>
            <translation>{path} n’est pas un fichier CSV ({reason}).</translation>
        </message>
        <message>
            <source>A playlist cannot be written as “{suffix}”.</source>
            <extracomment>What of a folder is ours: file names that may be replaced or taken away again.</extracomment>
            <translation>Une liste ne peut être écrite en « {suffix} ».</translation>
        </message>
        <message>
            <source>Choose {known}.</source>
            <translation>Choisissez {known}.</translation>
        </message>
        <message>
            <source>{folder} cannot be made ({reason}).</source>
            <translation>{folder} ne peut pas être créé ({reason}).</translation>
        </message>
        <message>
            <source>{folder} has too many playlists called {title}.</source>
            <translation>{folder} a trop de listes nommées {title}.</translation>
        </message>
        <message>
            <source>{title} has nothing to show yet.</source>
            <translation>{title} n’a encore rien à montrer.</translation>
        </message>
        <message>
            <source>There is no playlist called {slug}.</source>
            <translation>Il n’y a pas de liste nommée {slug}.</translation>
        </message>
        <message>
            <source>There is no such track.</source>
            <translation>Ce titre n’existe pas.</translation>
        </message>
        <message>
            <source>Its sound is not known yet: analyse and train first.</source>
            <translation>Son son n’est pas encore connu : analysez et apprenez d’abord.</translation>
        </message>
        <message>
            <source>Deepcuts cannot start its helper processes{detail}.</source>
            <translation>Deepcuts ne peut pas démarrer ses processus auxiliaires{detail}.</translation>
        </message>
        <message>
            <source>There is nothing to start a radio from in {what}.</source>
            <extracomment>What MagnaTagATune's listeners called electronic, and what they called acoustic.</extracomment>
            <translation>Il n’y a rien d’où lancer une radio dans {what}.</translation>
        </message>
        <message>
            <source>There is no artist called {key}.</source>
            <translation>Il n’y a pas d’artiste nommé {key}.</translation>
        </message>
        <message>
            <source>{seed} is not in the library.</source>
            <translation>{seed} n’est pas dans la bibliothèque.</translation>
        </message>
        <message>
            <source>A playlist needs a name.</source>
            <extracomment>The networks are asked about moods where they have heard this share of the library.</extracomment>
            <translation>Une liste a besoin d’un nom.</translation>
        </message>
        <message>
            <source>Nothing was played in {year}.</source>
            <translation>Rien n’a été joué en {year}.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <translation>{path} n’est pas un dossier.</translation>
        </message>
        <message>
            <source>There is no such decision.</source>
            <translation>Cette décision n’existe pas.</translation>
        </message>
        <message>
            <source>Allow writing there, or choose another folder with --data-dir.</source>
            <translation>Autorisez l’écriture à cet endroit, ou choisissez un autre dossier avec --data-dir.</translation>
        </message>
        <message>
            <source>{path} belongs to another program.</source>
            <translation>{path} appartient à un autre programme.</translation>
        </message>
        <message>
            <source>Choose another folder with --data-dir.</source>
            <translation>Choisissez un autre dossier avec --data-dir.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Deepcuts.</source>
            <translation>{path} a été écrit par un Deepcuts plus récent.</translation>
        </message>
        <message>
            <source>Install that version again, or choose another folder with --data-dir.</source>
            <translation>Réinstallez cette version, ou choisissez un autre dossier avec --data-dir.</translation>
        </message>
        <message>
            <source>{path} is damaged ({verdict}).</source>
            <translation>{path} est endommagé ({verdict}).</translation>
        </message>
        <message>
            <source>{path} is damaged ({text}).</source>
            <translation>{path} est endommagé ({text}).</translation>
        </message>
        <message>
            <source>{path} is locked by another program.</source>
            <translation>{path} est verrouillé par un autre programme.</translation>
        </message>
        <message>
            <source>Close the other program that uses it and try again.</source>
            <translation>Fermez l’autre programme qui l’utilise et réessayez.</translation>
        </message>
        <message>
            <source>The disk that holds {path} is full.</source>
            <translation>Le disque qui contient {path} est plein.</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>Libérez de la place.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({text}).</source>
            <translation>{path} ne peut pas être écrit ({text}).</translation>
        </message>
        <message>
            <source>There is no track {track_id}.</source>
            <translation>Il n’y a pas de titre {track_id}.</translation>
        </message>
        <message>
            <source>{path} is already part of {what}.</source>
            <translation>{path} fait déjà partie de {what}.</translation>
        </message>
        <message>
            <source>There is no such edit.</source>
            <translation>Cette modification n’existe pas.</translation>
        </message>
        <message>
            <source>The data folder {data_dir} cannot be written ({reason}).</source>
            <translation>Le dossier de données {data_dir} ne peut pas être écrit ({reason}).</translation>
        </message>
        <message>
            <source>Allow writing there, or choose another one with --data-dir.</source>
            <translation>Autorisez l’écriture à cet endroit, ou choisissez-en un autre avec --data-dir.</translation>
        </message>
        <message>
            <source>{data_dir} is in use by another Deepcuts{who}.</source>
            <translation>{data_dir} est utilisé par un autre Deepcuts{who}.</translation>
        </message>
        <message>
            <source>Close it first, or choose another folder with --data-dir.</source>
            <translation>Fermez-le d’abord, ou choisissez un autre dossier avec --data-dir.</translation>
        </message>
        <message>
            <source>{data_dir} was opened only to be read.</source>
            <translation>{data_dir} n’a été ouvert qu’en lecture.</translation>
        </message>
        <message>
            <source>Close the other Deepcuts first.</source>
            <translation>Fermez d’abord l’autre Deepcuts.</translation>
        </message>
        <message>
            <source>There is no such playlist.</source>
            <translation>Cette liste n’existe pas.</translation>
        </message>
        <message>
            <source>One of these tracks is not in the library.</source>
            <translation>Un de ces titres n’est pas dans la bibliothèque.</translation>
        </message>
        <message>
            <source>There is no such smart playlist.</source>
            <translation>Cette liste intelligente n’existe pas.</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be made ({reason}).</source>
            <translation>Le dossier de données {folder} ne peut pas être créé ({reason}).</translation>
        </message>
        <message>
            <source>Choose another one with --data-dir.</source>
            <translation>Choisissez-en un autre avec --data-dir.</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be written.</source>
            <translation>Le dossier de données {folder} ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>Deepcuts is shutting down; nothing more is written.</source>
            <translation>Deepcuts se ferme ; plus rien n’est écrit.</translation>
        </message>
    </context>
    <context>
        <name>evidence</name>
        <message>
            <source>only upper and lower case differ</source>
            <translation>seules les majuscules diffèrent</translation>
        </message>
        <message>
            <source>only accents differ</source>
            <translation>seuls les accents diffèrent</translation>
        </message>
        <message>
            <source>only the article differs</source>
            <translation>seul l’article diffère</translation>
        </message>
        <message>
            <source>only punctuation differs</source>
            <translation>seule la ponctuation diffère</translation>
        </message>
        <message>
            <source>{what}, and both stand on one album</source>
            <translation>{what}, et les deux sont sur un même album</translation>
        </message>
        <message>
            <source>{times} of {own} tracks of the album</source>
            <translation>{times} des {own} titres de l’album</translation>
        </message>
        <message>
            <source>No recording is of {year}.</source>
            <translation>Aucun enregistrement n’est de {year}.</translation>
        </message>
        <message>
            <source>{times} of {own} tracks of the album are of {best}</source>
            <translation>{times} des {own} titres de l’album sont de {best}</translation>
        </message>
        <message>
            <source>{artist} has {times} tracks alone</source>
            <translation>{artist} a {times} titres seul</translation>
        </message>
        <message>
            <source>the guest is named in the artist</source>
            <translation>l’invité est nommé dans l’artiste</translation>
        </message>
        <message>
            <source>{mixed} of {own} titles beside it are in mixed case</source>
            <translation>{mixed} des {own} titres voisins sont en casse mixte</translation>
        </message>
        <message>
            <source>{company} tracks of the album are by {title}, who is its artist</source>
            <translation>{company} titres de l’album sont de {title}, qui en est l’artiste</translation>
        </message>
        <message>
            <source>its size and bit rate say {told} minutes</source>
            <translation>sa taille et son débit disent {told} minutes</translation>
        </message>
        <message>
            <source>a mix, an audiobook or a whole album in one file</source>
            <translation>un mix, un livre audio ou un album entier en un fichier</translation>
        </message>
        <message>
            <source>all {times} other tracks of the album have it</source>
            <translation>les {times} autres titres de l’album l’ont</translation>
        </message>
        <message>
            <source>{times_before} times so, {times_after} times “{after}”: {reason}</source>
            <translation>{times_before} fois ainsi, {times_after} fois « {after} » : {reason}</translation>
        </message>
        <message>
            <source>{times} times: it names no genre</source>
            <translation>{times} fois : cela ne nomme aucun genre</translation>
        </message>
        <message>
            <source>{times} times: another spelling of “{node}”</source>
            <translation>{times} fois : une autre graphie de « {node} »</translation>
        </message>
        <message>
            <source>{times} times: a letter or two from “{right}”</source>
            <translation>{times} fois : à une lettre ou deux de « {right} »</translation>
        </message>
        <message>
            <source>the encoded sound is the same, byte for byte</source>
            <extracomment>Encoders add or drop a little silence; a different take differs by more. Without a look at the sound, tracks of different albums must be as close as this.</extracomment>
            <translation>le son encodé est le même, octet pour octet</translation>
        </message>
        <message>
            <source>their fingerprints agree to {printed} %</source>
            <translation>leurs empreintes concordent à {printed} %</translation>
        </message>
        <message>
            <source>artist, title and length agree</source>
            <translation>artiste, titre et durée concordent</translation>
        </message>
        <message>
            <source>artist, title and length agree, and so does the sound</source>
            <translation>artiste, titre et durée concordent, et le son aussi</translation>
        </message>
        <message>
            <source>one title in several versions</source>
            <translation>un morceau en plusieurs versions</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>Anything</source>
            <translation>N’importe quoi</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artiste</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Album artist</source>
            <translation>Artiste de l’album</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>Compositeur</translation>
        </message>
        <message>
            <source>Genre by ear</source>
            <translation>Genre à l’oreille</translation>
        </message>
        <message>
            <source>Micro-genre by ear</source>
            <translation>Micro-genre à l’oreille</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tonalité</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Lyrics</source>
            <translation>Paroles</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>Chemin du fichier</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>secondes</translation>
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
            <translation>Énergie</translation>
        </message>
        <message>
            <source>of 100</source>
            <translation>sur 100</translation>
        </message>
        <message>
            <source>Loudness</source>
            <translation>Sonie</translation>
        </message>
        <message>
            <source>LUFS</source>
            <translation>LUFS</translation>
        </message>
        <message>
            <source>Genre is sure</source>
            <translation>Genre certain</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Plays</source>
            <translation>Écoutes</translation>
        </message>
        <message>
            <source>Skips</source>
            <translation>Passages</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>stars</source>
            <translation>étoiles</translation>
        </message>
        <message>
            <source>Taste</source>
            <translation>Goût</translation>
        </message>
        <message>
            <source>Expected plays in 30 days</source>
            <translation>Écoutes attendues en 30 jours</translation>
        </message>
        <message>
            <source>Track number</source>
            <translation>Numéro de titre</translation>
        </message>
        <message>
            <source>Disc number</source>
            <translation>Numéro de disque</translation>
        </message>
        <message>
            <source>Bit rate</source>
            <translation>Débit</translation>
        </message>
        <message>
            <source>kbit/s</source>
            <translation>kbit/s</translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>Fréquence d’échantillonnage</translation>
        </message>
        <message>
            <source>Hz</source>
            <translation>Hz</translation>
        </message>
        <message>
            <source>Last played</source>
            <translation>Dernière écoute</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Liked</source>
            <translation>Aimé</translation>
        </message>
        <message>
            <source>Major or minor</source>
            <translation>Majeur ou mineur</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>In playlist</source>
            <translation>Dans la liste</translation>
        </message>
        <message>
            <source>Sounds like</source>
            <translation>Sonne comme</translation>
        </message>
        <message>
            <source>One hears</source>
            <translation>On entend</translation>
        </message>
    </context>
    <context>
        <name>flow</name>
        <message>
            <source>Its sound is not known yet</source>
            <translation>Son son n’est pas encore connu</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Today, {}</source>
            <translation>Aujourd’hui, {}</translation>
        </message>
        <message>
            <source>Yesterday, {}</source>
            <translation>Hier, {}</translation>
        </message>
        <message>
            <source>to the end</source>
            <translation>jusqu’au bout</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>passé</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <source>could not be played</source>
            <translation>n’a pas pu être lu</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>choisi</translation>
        </message>
        <message>
            <source>album</source>
            <translation>album</translation>
        </message>
        <message>
            <source>artist</source>
            <translation>artiste</translation>
        </message>
        <message>
            <source>genre</source>
            <translation>genre</translation>
        </message>
        <message>
            <source>playlist</source>
            <translation>liste</translation>
        </message>
        <message>
            <source>mix</source>
            <translation>mix</translation>
        </message>
        <message>
            <source>radio</source>
            <translation>radio</translation>
        </message>
        <message>
            <source>shuffle</source>
            <translation>aléatoire</translation>
        </message>
        <message>
            <source>queue</source>
            <translation>file</translation>
        </message>
        <message>
            <source>map</source>
            <translation>carte</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importé</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artiste</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Entendu</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Depuis</translation>
        </message>
    </context>
    <context>
        <name>insights</name>
        <message>
            <source>of music</source>
            <translation>de musique</translation>
        </message>
        <message>
            <source>plays</source>
            <translation>écoutes</translation>
        </message>
        <message>
            <source>artists</source>
            <translation>artistes</translation>
        </message>
        <message>
            <source>heard for the first time</source>
            <translation>entendus pour la première fois</translation>
        </message>
        <message>
            <source>days with music</source>
            <translation>jours avec de la musique</translation>
        </message>
        <message>
            <source>days in a row at most</source>
            <translation>jours de suite au plus</translation>
        </message>
        <message>
            <source>{n} wait to be listened to.</source>
            <translation>{n} attendent d’être écoutés.</translation>
        </message>
        <message>
            <source>{n} are not where they were.</source>
            <translation>{n} ne sont plus à leur place.</translation>
        </message>
        <message>
            <source>{n} files could not be read.</source>
            <translation>{n} fichiers n’ont pas pu être lus.</translation>
        </message>
        <message>
            <source>{n} have no genre tag.</source>
            <translation>{n} n’ont pas de tag de genre.</translation>
        </message>
        <message>
            <source>{n} have no year.</source>
            <translation>{n} n’ont pas d’année.</translation>
        </message>
        <message>
            <source>{n} are there twice.</source>
            <translation>{n} sont en double.</translation>
        </message>
        <message>
            <source>{n} were never played.</source>
            <translation>{n} n’ont jamais été joués.</translation>
        </message>
    </context>
    <context>
        <name>knowing</name>
        <message>
            <source>What you play next</source>
            <translation>Ce que vous jouez ensuite</translation>
        </message>
        <message>
            <source>How often the next track is among ten guesses.</source>
            <translation>Combien souvent le titre suivant est parmi dix suppositions.</translation>
        </message>
        <message>
            <source>What your next session is made of</source>
            <translation>De quoi est faite votre prochaine session</translation>
        </message>
        <message>
            <source>How well ten guesses rank what you then played.</source>
            <translation>Comment dix suppositions classent ce que vous avez ensuite joué.</translation>
        </message>
        <message>
            <source>What you will like of what you never heard</source>
            <translation>Ce que vous aimerez de ce que vous n’avez jamais entendu</translation>
        </message>
        <message>
            <source>How often the better of two is known; chance is 50 %.</source>
            <translation>Combien souvent le meilleur des deux est reconnu ; le hasard donne 50 %.</translation>
        </message>
        <message>
            <source>Which forgotten favourites come back</source>
            <translation>Quels favoris oubliés reviennent</translation>
        </message>
        <message>
            <source>What you skip</source>
            <translation>Ce que vous passez</translation>
        </message>
        <message>
            <source>How often you will play each track this month</source>
            <translation>Combien de fois vous jouerez chaque titre ce mois-ci</translation>
        </message>
        <message>
            <source>How well the order agrees; 100 % is the very order.</source>
            <translation>Comment l’ordre concorde ; 100 % est l’ordre exact.</translation>
        </message>
        <message>
            <source>Most played</source>
            <translation>Les plus joués</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Hasard</translation>
        </message>
        <message>
            <source>Deepcuts</source>
            <translation>Deepcuts</translation>
        </message>
        <message>
            <source>Best simple rule</source>
            <translation>Meilleure règle simple</translation>
        </message>
        <message>
            <source>Surely better than any simple rule.</source>
            <translation>Sûrement meilleur que toute règle simple.</translation>
        </message>
        <message>
            <source>A simple rule does better here.</source>
            <translation>Une règle simple fait mieux ici.</translation>
        </message>
        <message>
            <source>As good as the best simple rule, as far as one can tell.</source>
            <translation>Aussi bon que la meilleure règle simple, pour autant qu’on puisse le dire.</translation>
        </message>
        <message>
            <source>Next, after {needs}: {rung}</source>
            <translation>Ensuite, après {needs} : {rung}</translation>
        </message>
        <message>
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <source>Skipped {skips} of {times} times, last today</source>
            <translation>Passé {skips} fois sur {times}, la dernière aujourd’hui</translation>
        </message>
        <message numerus="yes">
            <source>Skipped {skips} of {times} times, last %n day(s) ago</source>
            <translation>
                <numerusform>Passé {skips} fois sur {times}, la dernière il y a %n jour</numerusform>
                <numerusform>Passé {skips} fois sur {times}, la dernière il y a %n jours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mixes</name>
        <message>
            <source>{text}, unlike {what}</source>
            <translation>{text}, différent de {what}</translation>
        </message>
        <message>
            <source>More like {what}</source>
            <translation>Plus comme {what}</translation>
        </message>
        <message>
            <source>‘{title}’</source>
            <translation>« {title} »</translation>
        </message>
        <message>
            <source>{text}: {names}</source>
            <translation>{text} : {names}</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} et {last}</translation>
        </message>
        <message>
            <source>Nothing played yet, so by sound alone: {text}</source>
            <translation>Rien n’a encore été joué, donc par le son seul : {text}</translation>
        </message>
        <message>
            <source>Nothing is known of the taste of {names} yet</source>
            <extracomment>The share of a person's library-wide ranking below which a track would be misery for them.</extracomment>
            <translation>On ne sait encore rien du goût de {names}</translation>
        </message>
        <message>
            <source>Where your tastes meet; nothing that anyone refused</source>
            <translation>Là où vos goûts se rejoignent ; rien que quelqu’un ait refusé</translation>
        </message>
        <message>
            <source>For {names}</source>
            <translation>Pour {names}</translation>
        </message>
        <message>
            <source>Endless from {title}, by sound</source>
            <translation>Sans fin depuis {title}, par le son</translation>
        </message>
        <message>
            <source>Around {title}; its sound is not known yet</source>
            <translation>Autour de {title} ; son son n’est pas encore connu</translation>
        </message>
        <message>
            <source>{title} Radio</source>
            <translation>Radio {title}</translation>
        </message>
        <message>
            <source>Music near what you queued</source>
            <translation>Musique proche de votre file</translation>
        </message>
        <message>
            <source>Music near {names}</source>
            <translation>Musique proche de {names}</translation>
        </message>
        <message>
            <source>Goes on with</source>
            <translation>Continue avec</translation>
        </message>
        <message>
            <source>All of {artist}</source>
            <translation>Tout de {artist}</translation>
        </message>
        <message>
            <source>{artist} and what sounds close: {names}</source>
            <translation>{artist} et ce qui sonne proche : {names}</translation>
        </message>
        <message>
            <source>Around {artist}</source>
            <translation>Autour de {artist}</translation>
        </message>
        <message>
            <source>What sounds like ‘{title}’</source>
            <translation>Ce qui sonne comme « {title} »</translation>
        </message>
        <message>
            <source>What sounds like ‘{title}’ by {artist}</source>
            <translation>Ce qui sonne comme « {title} » de {artist}</translation>
        </message>
        <message>
            <source>Because you played {title}</source>
            <translation>Parce que vous avez écouté {title}</translation>
        </message>
        <message>
            <source>Daily Mix {number}</source>
            <translation>Mix du jour {number}</translation>
        </message>
        <message>
            <source>{genres} with {artists}</source>
            <translation>{genres} avec {artists}</translation>
        </message>
        <message>
            <source>What you turn to {when}, and what is close</source>
            <translation>Ce que vous écoutez {when}, et ce qui est proche</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Calme</translation>
        </message>
        <message>
            <source>Lively</source>
            <translation>Vif</translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>De {first} à {last}</translation>
        </message>
        <message>
            <source>The {decade}s</source>
            <translation>Les années {decade}</translation>
        </message>
        <message>
            <source>typical of every corner of your library</source>
            <translation>typique de chaque coin de votre bibliothèque</translation>
        </message>
        <message>
            <source>Hardly played, and close to what you love</source>
            <translation>À peine joué, et proche de ce que vous aimez</translation>
        </message>
        <message>
            <source>Deep Cuts</source>
            <translation>Deep Cuts</translation>
        </message>
        <message>
            <source>various artists</source>
            <translation>artistes divers</translation>
        </message>
        <message>
            <source>{album} by {artist}, hardly ever played</source>
            <translation>{album} de {artist}, presque jamais joué</translation>
        </message>
        <message>
            <source>Dust Off</source>
            <translation>Coup de plumeau</translation>
        </message>
        <message>
            <source>Often played, but not for two months</source>
            <translation>Souvent joués, mais pas depuis deux mois</translation>
        </message>
        <message>
            <source>Forgotten Favourites</source>
            <translation>Favoris oubliés</translation>
        </message>
        <message>
            <source>New in your library</source>
            <translation>Nouveau dans votre bibliothèque</translation>
        </message>
        <message>
            <source>Fresh Arrivals</source>
            <translation>Arrivages</translation>
        </message>
        <message>
            <source>{genre} Mix</source>
            <translation>Mix {genre}</translation>
        </message>
        <message>
            <source>Alike by ear</source>
            <translation>Semblables à l’oreille</translation>
        </message>
        <message>
            <source>Your most played of the last 30 days</source>
            <translation>Vos plus joués des 30 derniers jours</translation>
        </message>
        <message>
            <source>On Repeat</source>
            <translation>En boucle</translation>
        </message>
        <message>
            <source>On repeat, some months ago</source>
            <translation>En boucle, il y a quelques mois</translation>
        </message>
        <message>
            <source>Repeat Rewind</source>
            <translation>Boucles d’hier</translation>
        </message>
        <message>
            <source>Around this time in earlier years</source>
            <translation>Vers cette date les années passées</translation>
        </message>
        <message>
            <source>Time Capsule</source>
            <translation>Capsule temporelle</translation>
        </message>
        <message>
            <source>Morning</source>
            <extracomment>What a part of the day would weigh if plays were spread evenly over it.</extracomment>
            <translation>Matin</translation>
        </message>
        <message>
            <source>in the morning</source>
            <translation>le matin</translation>
        </message>
        <message>
            <source>Afternoon</source>
            <translation>Après-midi</translation>
        </message>
        <message>
            <source>in the afternoon</source>
            <translation>l’après-midi</translation>
        </message>
        <message>
            <source>Evening</source>
            <translation>Soir</translation>
        </message>
        <message>
            <source>in the evening</source>
            <translation>le soir</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Nuit</translation>
        </message>
        <message>
            <source>at night</source>
            <translation>la nuit</translation>
        </message>
        <message>
            <source>The quiet end of your library</source>
            <translation>Le bout calme de votre bibliothèque</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Concentration</translation>
        </message>
        <message>
            <source>Even and unobtrusive</source>
            <translation>Régulier et discret</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Élan</translation>
        </message>
        <message>
            <source>Lively, but not hurried</source>
            <translation>Vif, mais sans hâte</translation>
        </message>
        <message>
            <source>Dance</source>
            <translation>Danse</translation>
        </message>
        <message>
            <source>Made to move to</source>
            <translation>Fait pour bouger</translation>
        </message>
        <message>
            <source>Dark and slow-burning</source>
            <translation>Sombre et lent à s’embraser</translation>
        </message>
    </context>
    <context>
        <name>months</name>
        <message>
            <source>January</source>
            <translation>janvier</translation>
        </message>
        <message>
            <source>February</source>
            <translation>février</translation>
        </message>
        <message>
            <source>March</source>
            <translation>mars</translation>
        </message>
        <message>
            <source>April</source>
            <translation>avril</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mai</translation>
        </message>
        <message>
            <source>June</source>
            <translation>juin</translation>
        </message>
        <message>
            <source>July</source>
            <translation>juillet</translation>
        </message>
        <message>
            <source>August</source>
            <translation>août</translation>
        </message>
        <message>
            <source>September</source>
            <translation>septembre</translation>
        </message>
        <message>
            <source>October</source>
            <translation>octobre</translation>
        </message>
        <message>
            <source>November</source>
            <translation>novembre</translation>
        </message>
        <message>
            <source>December</source>
            <translation>décembre</translation>
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
            <translation>Premier auditeur</translation>
        </message>
    </context>
    <context>
        <name>playback</name>
        <message>
            <source>It is not a regular file.</source>
            <extracomment>Decoders need some packets before they give what they gave the first time (Opus: 80 ms). So many packets in a row that cannot be decoded are the end of the track.</extracomment>
            <translation>Ce n’est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>Le fichier n’est pas là.</translation>
        </message>
        <message>
            <source>There is no sound in it.</source>
            <extracomment>How long before a fade sound is held back: lengths that files tell are not exact.</extracomment>
            <translation>Il n’y a pas de son dedans.</translation>
        </message>
        <message>
            <source>It cannot be decoded ({why}).</source>
            <translation>Il ne peut pas être décodé ({why}).</translation>
        </message>
        <message>
            <source>Playback stopped because of an error.</source>
            <extracomment>The device plays on for so long after the last frame was taken.</extracomment>
            <translation>La lecture s’est arrêtée à cause d’une erreur.</translation>
        </message>
        <message>
            <source>The sound device is gone. Playback waits until you go on.</source>
            <translation>L’appareil de son a disparu. La lecture attend que vous repreniez.</translation>
        </message>
        <message>
            <source>There is no sound device: tracks pass without being heard.</source>
            <translation>Il n’y a pas d’appareil de son : les titres passent sans être entendus.</translation>
        </message>
    </context>
    <context>
        <name>plugins</name>
        <message>
            <source>The plug-in “{name}” was turned off: {reason}</source>
            <translation>L’extension « {name} » a été désactivée : {reason}</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>Heard {times}, last today</source>
            <extracomment>The kinds, which callers may rely on.</extracomment>
            <translation>Entendu {times}, la dernière aujourd’hui</translation>
        </message>
        <message>
            <source>once</source>
            <translation>une fois</translation>
        </message>
        <message>
            <source>Came next {count} of {times} times</source>
            <translation>Est venu ensuite {count} fois sur {times}</translation>
        </message>
        <message>
            <source>Together in {shared} sessions</source>
            <translation>Ensemble dans {shared} sessions</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) of this artist just now</source>
            <translation>
                <numerusform>%n titre de cet artiste à l’instant</numerusform>
                <numerusform>%n titres de cet artiste à l’instant</numerusform>
            </translation>
        </message>
        <message>
            <source>{alike} % like the last ones in sound</source>
            <translation>À {alike} % comme les derniers par le son</translation>
        </message>
        <message>
            <source>About {plays} plays expected in {days} days</source>
            <translation>Environ {plays} écoutes attendues en {days} jours</translation>
        </message>
        <message>
            <source>Skipped {chance} % of the time</source>
            <translation>Passé dans {chance} % des cas</translation>
        </message>
        <message>
            <source>Ahead of {score} % of your forgotten favourites</source>
            <translation>Devant {score} % de vos favoris oubliés</translation>
        </message>
        <message>
            <source>Ahead of {score} % of what you never heard</source>
            <translation>Devant {score} % de ce que vous n’avez jamais entendu</translation>
        </message>
        <message>
            <source>Sounds like ‘{title}’, {share} %</source>
            <translation>Sonne comme « {title} », {share} %</translation>
        </message>
        <message>
            <source>Sounds like ‘{title}’ by {artist}, {share} %</source>
            <translation>Sonne comme « {title} » de {artist}, {share} %</translation>
        </message>
        <message>
            <source>Played once</source>
            <translation>Joué une fois</translation>
        </message>
        <message>
            <source>Never played</source>
            <translation>Jamais joué</translation>
        </message>
        <message>
            <source>Added today</source>
            <translation>Ajouté aujourd’hui</translation>
        </message>
        <message>
            <source>Played once in 30 days</source>
            <translation>Joué une fois en 30 jours</translation>
        </message>
        <message numerus="yes">
            <source>Played %n time(s) in 30 days</source>
            <translation>
                <numerusform>Joué %n fois en 30 jours</numerusform>
                <numerusform>Joué %n fois en 30 jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Played %n time(s)</source>
            <translation>
                <numerusform>Joué %n fois</numerusform>
                <numerusform>Joué %n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>Not heard since {month}</source>
            <translation>Pas entendu depuis {month}</translation>
        </message>
        <message>
            <source>You like it</source>
            <translation>Vous l’aimez</translation>
        </message>
        <message>
            <source>You gave it {stars} stars</source>
            <translation>Vous lui avez donné {stars} étoiles</translation>
        </message>
        <message>
            <source>You finish {count} of 10 in {genre}</source>
            <translation>Vous en finissez {count} sur 10 dans {genre}</translation>
        </message>
        <message>
            <source>Part of {genre}</source>
            <translation>Fait partie de {genre}</translation>
        </message>
        <message>
            <source>Typical of {genre}</source>
            <translation>Typique de {genre}</translation>
        </message>
        <message>
            <source>{name} likes it</source>
            <translation>{name} l’aime</translation>
        </message>
        <message numerus="yes">
            <source>{name} played it %n time(s)</source>
            <translation>
                <numerusform>{name} l’a joué %n fois</numerusform>
                <numerusform>{name} l’a joué %n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>Fits {name}'s taste, better than {share} % of the music</source>
            <translation>Convient au goût de {name} mieux que {share} % de la musique</translation>
        </message>
        <message>
            <source>Where the journey starts</source>
            <translation>Où le voyage commence</translation>
        </message>
        <message>
            <source>Where it leads</source>
            <translation>Où il mène</translation>
        </message>
        <message>
            <source>{share} % of the way</source>
            <translation>{share} % du chemin</translation>
        </message>
        <message>
            <source>Part of what this starts from</source>
            <translation>Fait partie de ce dont ceci part</translation>
        </message>
        <message>
            <source>From your library</source>
            <extracomment>What registers as a recipe: one, or a family that depends on the library.</extracomment>
            <translation>De votre bibliothèque</translation>
        </message>
        <message>
            <source>Also by {artist}</source>
            <translation>Aussi de {artist}</translation>
        </message>
        <message>
            <source>Where this radio starts</source>
            <translation>Où cette radio commence</translation>
        </message>
        <message>
            <source>You locked it here</source>
            <translation>Vous l’avez fixé ici</translation>
        </message>
        <message>
            <source>By {artist}</source>
            <translation>De {artist}</translation>
        </message>
        <message>
            <source>Hardly played</source>
            <extracomment>How much a slider at its end counts, in the units of nearness (0–1).</extracomment>
            <translation>À peine joué</translation>
        </message>
        <message numerus="yes">
            <source>Familiar: played %n time(s)</source>
            <translation>
                <numerusform>Familier : joué %n fois</numerusform>
                <numerusform>Familier : joué %n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>New to you: never played</source>
            <translation>Nouveau pour vous : jamais joué</translation>
        </message>
        <message>
            <source>Fast: {bpm} BPM</source>
            <translation>Rapide : {bpm} BPM</translation>
        </message>
        <message>
            <source>Slow: {bpm} BPM</source>
            <translation>Lent : {bpm} BPM</translation>
        </message>
        <message>
            <source>Full of energy</source>
            <translation>Plein d’énergie</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Calme</translation>
        </message>
        <message>
            <source>Electronic in sound</source>
            <translation>Électronique de son</translation>
        </message>
        <message>
            <source>Acoustic in sound</source>
            <translation>Acoustique de son</translation>
        </message>
        <message>
            <source>Part of {album}, unheard</source>
            <translation>Fait partie de {album}, non entendu</translation>
        </message>
        <message>
            <source>From {year}</source>
            <translation>De {year}</translation>
        </message>
        <message>
            <source>You play it {when}</source>
            <translation>Vous l’écoutez {when}</translation>
        </message>
        <message>
            <source>You played it in {month}</source>
            <translation>Vous l’avez joué en {month}</translation>
        </message>
        <message>
            <source>Livelier than {share} % of your music</source>
            <translation>Plus vif que {share} % de votre musique</translation>
        </message>
        <message>
            <source>Calmer than {share} % of your music</source>
            <translation>Plus calme que {share} % de votre musique</translation>
        </message>
        <message>
            <source>Keeps the tempo: {bpm} BPM</source>
            <translation>Garde le tempo : {bpm} BPM</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>is</source>
            <translation>est</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>n’est pas</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>contient</translation>
        </message>
        <message>
            <source>does not contain</source>
            <translation>ne contient pas</translation>
        </message>
        <message>
            <source>has a word that begins with</source>
            <translation>a un mot qui commence par</translation>
        </message>
        <message>
            <source>has no word that begins with</source>
            <translation>n’a aucun mot qui commence par</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>est vide</translation>
        </message>
        <message>
            <source>is not empty</source>
            <translation>n’est pas vide</translation>
        </message>
        <message>
            <source>is under</source>
            <translation>est inférieur à</translation>
        </message>
        <message>
            <source>is at most</source>
            <translation>est au plus</translation>
        </message>
        <message>
            <source>is over</source>
            <translation>est supérieur à</translation>
        </message>
        <message>
            <source>is at least</source>
            <translation>est au moins</translation>
        </message>
        <message>
            <source>is between</source>
            <translation>est entre</translation>
        </message>
        <message>
            <source>is not between</source>
            <translation>n’est pas entre</translation>
        </message>
        <message>
            <source>is in the lowest</source>
            <translation>est dans les plus bas</translation>
        </message>
        <message>
            <source>is in the highest</source>
            <translation>est dans les plus hauts</translation>
        </message>
        <message>
            <source>is not in the lowest</source>
            <translation>n’est pas dans les plus bas</translation>
        </message>
        <message>
            <source>is not in the highest</source>
            <translation>n’est pas dans les plus hauts</translation>
        </message>
        <message>
            <source>is between the percentiles</source>
            <translation>est entre les centiles</translation>
        </message>
        <message>
            <source>is known</source>
            <translation>est connu</translation>
        </message>
        <message>
            <source>is not known</source>
            <translation>n’est pas connu</translation>
        </message>
        <message>
            <source>in the last</source>
            <translation>dans les derniers</translation>
        </message>
        <message>
            <source>not in the last</source>
            <translation>pas dans les derniers</translation>
        </message>
        <message>
            <source>longer ago than</source>
            <translation>il y a plus de</translation>
        </message>
        <message>
            <source>in the period</source>
            <translation>dans la période</translation>
        </message>
        <message>
            <source>not in the period</source>
            <translation>pas dans la période</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>at least once</source>
            <translation>au moins une fois</translation>
        </message>
        <message>
            <source>not: {}</source>
            <translation>non : {}</translation>
        </message>
        <message>
            <source>Liked</source>
            <translation>Aimé</translation>
        </message>
        <message>
            <source>No opinion yet</source>
            <translation>Pas encore d’avis</translation>
        </message>
        <message>
            <source>Never suggest</source>
            <translation>Ne jamais proposer</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>cette semaine</translation>
        </message>
        <message>
            <source>last week</source>
            <translation>la semaine dernière</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>ce mois-ci</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>le mois dernier</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>cette année</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>l’année dernière</translation>
        </message>
        <message>
            <source>In random order</source>
            <translation>Dans un ordre aléatoire</translation>
        </message>
        <message>
            <source>Most alike first</source>
            <translation>Les plus semblables d’abord</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Les plus récents d’abord</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Les plus anciens d’abord</translation>
        </message>
        <message>
            <source>Longest first</source>
            <translation>Les plus longs d’abord</translation>
        </message>
        <message>
            <source>Shortest first</source>
            <translation>Les plus courts d’abord</translation>
        </message>
        <message>
            <source>Most played first</source>
            <translation>Les plus joués d’abord</translation>
        </message>
        <message>
            <source>Least played first</source>
            <translation>Les moins joués d’abord</translation>
        </message>
        <message>
            <source>Best rated first</source>
            <translation>Les mieux notés d’abord</translation>
        </message>
        <message>
            <source>Fastest first</source>
            <translation>Les plus rapides d’abord</translation>
        </message>
        <message>
            <source>Slowest first</source>
            <translation>Les plus lents d’abord</translation>
        </message>
        <message>
            <source>Recently added first</source>
            <translation>Les derniers ajoutés d’abord</translation>
        </message>
        <message>
            <source>Longest unheard first</source>
            <translation>Les plus longtemps oubliés d’abord</translation>
        </message>
        <message>
            <source>Recently played first</source>
            <translation>Les derniers joués d’abord</translation>
        </message>
        <message>
            <source>Most to your taste first</source>
            <translation>Les plus à votre goût d’abord</translation>
        </message>
        <message>
            <source>Most energetic first</source>
            <translation>Les plus énergiques d’abord</translation>
        </message>
        <message>
            <source>Calmest first</source>
            <translation>Les plus calmes d’abord</translation>
        </message>
        <message>
            <source>Not ({what})</source>
            <translation>Pas ({what})</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <source>Not: {what}</source>
            <translation>Pas : {what}</translation>
        </message>
        <message>
            <source>By {lower}, descending</source>
            <translation>Par {lower}, décroissant</translation>
        </message>
        <message>
            <source>By {lower}</source>
            <translation>Par {lower}</translation>
        </message>
        <message>
            <source>At most {what}</source>
            <translation>Au plus {what}</translation>
        </message>
        <message>
            <source>No {lower}</source>
            <translation>Sans {lower}</translation>
        </message>
        <message>
            <source>{field} is {value}</source>
            <translation>{field} est {value}</translation>
        </message>
        <message>
            <source>“{value}”</source>
            <translation>« {value} »</translation>
        </message>
        <message>
            <source>{field} has “{value}”</source>
            <translation>{field} contient « {value} »</translation>
        </message>
        <message>
            <source>In a minor key</source>
            <translation>En mineur</translation>
        </message>
        <message>
            <source>In a major key</source>
            <translation>En majeur</translation>
        </message>
        <message>
            <source>Sounds like {what}</source>
            <translation>Sonne comme {what}</translation>
        </message>
        <message>
            <source>In “{playlist}”</source>
            <translation>Dans « {playlist} »</translation>
        </message>
        <message>
            <source>{field} not known</source>
            <translation>{field} inconnu</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>Non noté</translation>
        </message>
        <message>
            <source>Never played</source>
            <translation>Jamais joué</translation>
        </message>
        <message>
            <source>The {year}s</source>
            <translation>Les années {year}</translation>
        </message>
        <message>
            <source>under {number}</source>
            <translation>moins de {number}</translation>
        </message>
        <message>
            <source>at most {number}</source>
            <translation>au plus {number}</translation>
        </message>
        <message>
            <source>over {number}</source>
            <translation>plus de {number}</translation>
        </message>
        <message>
            <source>at least {number}</source>
            <translation>au moins {number}</translation>
        </message>
        <message>
            <source>between the lowest {low} % and the highest {high} %</source>
            <translation>entre les {low} % les plus bas et les {high} % les plus hauts</translation>
        </message>
        <message>
            <source>in the highest {share} %</source>
            <translation>dans les {share} % les plus hauts</translation>
        </message>
        <message>
            <source>in the lowest {share} %</source>
            <translation>dans les {share} % les plus bas</translation>
        </message>
        <message>
            <source>Played at least once</source>
            <translation>Joué au moins une fois</translation>
        </message>
        <message>
            <source>Added at some time</source>
            <translation>Ajouté un jour</translation>
        </message>
        <message>
            <source>Never added</source>
            <translation>Jamais ajouté</translation>
        </message>
        <message>
            <source>Played {when}</source>
            <translation>Joué {when}</translation>
        </message>
        <message>
            <source>Not played {when}</source>
            <translation>Pas joué {when}</translation>
        </message>
        <message>
            <source>Added {when}</source>
            <translation>Ajouté {when}</translation>
        </message>
        <message>
            <source>Not added {when}</source>
            <translation>Pas ajouté {when}</translation>
        </message>
        <message>
            <source>Played more than {age} ago</source>
            <translation>Joué il y a plus de {age}</translation>
        </message>
        <message>
            <source>Not played more than {age} ago</source>
            <translation>Pas joué il y a plus de {age}</translation>
        </message>
        <message>
            <source>Added more than {age} ago</source>
            <translation>Ajouté il y a plus de {age}</translation>
        </message>
        <message>
            <source>Not added more than {age} ago</source>
            <translation>Pas ajouté il y a plus de {age}</translation>
        </message>
        <message>
            <source>Played in the last {age}</source>
            <translation>Joué ces derniers temps : {age}</translation>
        </message>
        <message>
            <source>Not played for {age}</source>
            <translation>Pas joué depuis {age}</translation>
        </message>
        <message>
            <source>Added in the last {age}</source>
            <translation>Ajouté ces derniers temps : {age}</translation>
        </message>
        <message>
            <source>Not added for {age}</source>
            <translation>Pas ajouté depuis {age}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} jours</translation>
        </message>
        <message>
            <source>in {period}</source>
            <translation>en {period}</translation>
        </message>
        <message>
            <source>from {start} to {end}</source>
            <translation>de {start} à {end}</translation>
        </message>
        <message>
            <source>since {start}</source>
            <translation>depuis {start}</translation>
        </message>
        <message>
            <source>until {end}</source>
            <translation>jusqu’à {end}</translation>
        </message>
    </context>
    <context>
        <name>rungs</name>
        <message>
            <source>Nothing played yet: by sound, tags and albums alone</source>
            <translation>Rien n’a encore été joué : seulement le son, les tags et les albums</translation>
        </message>
        <message>
            <source>The first days: what you finish, skip and like</source>
            <translation>Les premiers jours : ce que vous finissez, passez et aimez</translation>
        </message>
        <message>
            <source>Some weeks: what is on your mind, and what sounds like it</source>
            <translation>Quelques semaines : ce qui vous occupe, et ce qui y ressemble</translation>
        </message>
        <message>
            <source>Some months: your sessions tell what goes with what</source>
            <translation>Quelques mois : vos sessions disent ce qui va ensemble</translation>
        </message>
        <message>
            <source>Long known: models of your own, checked on your last weeks</source>
            <translation>Connu depuis longtemps : des modèles à vous, vérifiés sur vos dernières semaines</translation>
        </message>
    </context>
    <context>
        <name>runner</name>
        <message>
            <source>Something went wrong while working ({error}).</source>
            <translation>Quelque chose s’est mal passé pendant le travail ({error}).</translation>
        </message>
        <message>
            <source>Something went wrong while reading ({error}).</source>
            <translation>Quelque chose s’est mal passé pendant la lecture ({error}).</translation>
        </message>
    </context>
    <context>
        <name>saved</name>
        <message>
            <source>This playlist was deleted.</source>
            <translation>Cette liste a été supprimée.</translation>
        </message>
        <message>
            <source>Drop tracks here, or add them by their menu</source>
            <translation>Déposez des titres ici, ou ajoutez-les par leur menu</translation>
        </message>
        <message>
            <source>Playlist</source>
            <translation>Liste</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>Artist</source>
            <translation>Artiste</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Dark, light, or as the system has it.</source>
            <translation>Sombre, clair, ou comme le système.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Everything speaks it from the next start on.</source>
            <translation>Tout la parle à partir du prochain démarrage.</translation>
        </message>
        <message>
            <source>Playback</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Equal loudness</source>
            <translation>Volume égal</translation>
        </message>
        <message>
            <source>Plays every track about equally loud; albums keep their own dynamics.</source>
            <translation>Joue chaque titre à peu près aussi fort ; les albums gardent leur dynamique.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Arrêt</translation>
        </message>
        <message>
            <source>Track by track</source>
            <translation>Titre par titre</translation>
        </message>
        <message>
            <source>Album by album</source>
            <translation>Album par album</translation>
        </message>
        <message>
            <source>Album when an album plays</source>
            <translation>Par album quand un album est joué</translation>
        </message>
        <message>
            <source>Pre-amplification</source>
            <translation>Préamplification</translation>
        </message>
        <message>
            <source>Added to equal loudness; peaks are never clipped.</source>
            <translation>S’ajoute au volume égal ; les crêtes ne sont jamais écrêtées.</translation>
        </message>
        <message>
            <source>Guard against clipping</source>
            <translation>Protection contre l’écrêtage</translation>
        </message>
        <message>
            <source>Equal loudness never makes a track so loud that its peaks are cut off.</source>
            <translation>Le volume égal ne rend jamais un titre si fort que ses crêtes soient coupées.</translation>
        </message>
        <message>
            <source>Crossfade</source>
            <translation>Fondu enchaîné</translation>
        </message>
        <message>
            <source>Tracks fade into each other for at most so long, less where their endings and beginnings are short. Albums played in order stay without a gap.</source>
            <translation>Les titres se fondent l’un dans l’autre pendant au plus ce temps, moins là où leurs fins et débuts sont courts. Les albums joués dans l’ordre restent sans blanc.</translation>
        </message>
        <message>
            <source>Soft pause</source>
            <translation>Pause douce</translation>
        </message>
        <message>
            <source>Pausing, going on and jumping in a track fade for a moment.</source>
            <translation>Mettre en pause, reprendre et sauter dans un titre se fait en fondu.</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Aléatoire</translation>
        </message>
        <message>
            <source>Artists never come in clumps. By taste, what you like tends to come sooner.</source>
            <translation>Les artistes ne viennent jamais par paquets. Selon vos goûts, ce que vous aimez vient plutôt plus tôt.</translation>
        </message>
        <message>
            <source>Track by track, by taste</source>
            <translation>Titre par titre, selon vos goûts</translation>
        </message>
        <message>
            <source>The music goes on</source>
            <translation>La musique continue</translation>
        </message>
        <message>
            <source>When your queue ends, music that fits follows. It is shown apart, and yours to steer.</source>
            <translation>Quand votre file se termine, une musique qui convient suit. Elle est montrée à part, et c’est vous qui la dirigez.</translation>
        </message>
        <message>
            <source>Listening by itself</source>
            <translation>Écoute automatique</translation>
        </message>
        <message>
            <source>Listen to new music</source>
            <translation>Écouter la nouvelle musique</translation>
        </message>
        <message>
            <source>Works out how new tracks sound, quietly, at the lowest priority.</source>
            <translation>Découvre comment sonnent les nouveaux titres, en silence, à la plus basse priorité.</translation>
        </message>
        <message>
            <source>Listen twice</source>
            <translation>Écouter deux fois</translation>
        </message>
        <message>
            <source>The second time two small neural networks name instruments, moods and voices.</source>
            <translation>La seconde fois, deux petits réseaux de neurones nomment instruments, ambiances et voix.</translation>
        </message>
        <message>
            <source>On battery too</source>
            <translation>Sur batterie aussi</translation>
        </message>
        <message>
            <source>Otherwise listening waits until the machine is plugged in.</source>
            <translation>Sinon l’écoute attend que la machine soit branchée.</translation>
        </message>
        <message>
            <source>Processor cores</source>
            <translation>Cœurs du processeur</translation>
        </message>
        <message>
            <source>How many cores listening to new music may use.</source>
            <translation>Combien de cœurs l’écoute de nouvelle musique peut utiliser.</translation>
        </message>
        <message>
            <source>Half of them</source>
            <translation>La moitié</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Tell what plays</source>
            <translation>Dire ce qui est joué</translation>
        </message>
        <message>
            <source>A notification for each track while the window is behind.</source>
            <translation>Une notification par titre tant que la fenêtre est derrière.</translation>
        </message>
        <message>
            <source>Stay awake</source>
            <translation>Rester éveillé</translation>
        </message>
        <message>
            <source>The machine does not fall asleep while music plays.</source>
            <translation>La machine ne s’endort pas tant que la musique joue.</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Icône dans la zone de notification</translation>
        </message>
        <message>
            <source>Shown where the desktop has a tray.</source>
            <translation>Montrée là où le bureau en a une.</translation>
        </message>
        <message>
            <source>Go on in the tray</source>
            <translation>Continuer dans la zone de notification</translation>
        </message>
        <message>
            <source>Closing the window lets the music play on.</source>
            <translation>Fermer la fenêtre laisse la musique jouer.</translation>
        </message>
        <message>
            <source>Playlists for other players</source>
            <translation>Listes pour d’autres lecteurs</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Every playlist is kept there as an M3U8 file with relative paths; empty for none.</source>
            <translation>Chaque liste y est gardée en fichier M3U8 aux chemins relatifs ; vide pour aucune.</translation>
        </message>
    </context>
    <context>
        <name>shelves</name>
        <message>
            <source>Made for you</source>
            <translation>Fait pour vous</translation>
        </message>
        <message>
            <source>By the time of day</source>
            <translation>Selon l’heure</translation>
        </message>
        <message>
            <source>Because you listened</source>
            <translation>Parce que vous avez écouté</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Encore une fois</translation>
        </message>
        <message>
            <source>New here</source>
            <translation>Nouveau ici</translation>
        </message>
        <message>
            <source>Moods</source>
            <translation>Ambiances</translation>
        </message>
        <message>
            <source>Around an artist</source>
            <translation>Autour d’un artiste</translation>
        </message>
        <message>
            <source>By ear</source>
            <translation>À l’oreille</translation>
        </message>
        <message>
            <source>Decades</source>
            <translation>Décennies</translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>Play or pause</source>
            <translation>Lire ou mettre en pause</translation>
        </message>
        <message>
            <source>Previous track</source>
            <translation>Titre précédent</translation>
        </message>
        <message>
            <source>Next track</source>
            <translation>Titre suivant</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêt</translation>
        </message>
        <message>
            <source>10 seconds back</source>
            <translation>10 secondes en arrière</translation>
        </message>
        <message>
            <source>10 seconds on</source>
            <translation>10 secondes en avant</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Plus fort</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Moins fort</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Muet</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Ask for music in words</source>
            <translation>Demander de la musique avec des mots</translation>
        </message>
        <message>
            <source>Page before this one</source>
            <translation>Page d’avant</translation>
        </message>
        <message>
            <source>Go to the playing track</source>
            <translation>Aller au titre en cours</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Repeat a passage: its beginning, its end, off</source>
            <translation>Répéter un passage : début, fin, arrêt</translation>
        </message>
        <message>
            <source>Stop after this track</source>
            <translation>S’arrêter après ce titre</translation>
        </message>
        <message>
            <source>Mini player</source>
            <translation>Mini-lecteur</translation>
        </message>
        <message>
            <source>Private session on or off</source>
            <translation>Session privée ou non</translation>
        </message>
        <message>
            <source>Who listens</source>
            <translation>Qui écoute</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Nouvelle liste</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>Ces touches</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Play from here</source>
            <translation>Lire à partir d’ici</translation>
        </message>
        <message>
            <source>Play next</source>
            <translation>Lire ensuite</translation>
        </message>
        <message>
            <source>Add to queue</source>
            <translation>Ajouter à la file</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Aimer</translation>
        </message>
        <message>
            <source>Rate with stars; Ctrl+0 takes the rating away</source>
            <translation>Noter avec des étoiles ; Ctrl+0 retire la note</translation>
        </message>
        <message>
            <source>Copy file paths</source>
            <translation>Copier les chemins des fichiers</translation>
        </message>
        <message>
            <source>Remove from the playlist or the queue</source>
            <translation>Retirer de la liste ou de la file</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>Tout comme au début</translation>
        </message>
        <message>
            <source>{keys} is taken: {command}</source>
            <translation>{keys} est pris : {command}</translation>
        </message>
    </context>
    <context>
        <name>steering</name>
        <message>
            <source>calmer</source>
            <translation>plus calme</translation>
        </message>
        <message>
            <source>more energy</source>
            <translation>plus d’énergie</translation>
        </message>
        <message>
            <source>more familiar</source>
            <translation>plus familier</translation>
        </message>
        <message>
            <source>newer to you</source>
            <translation>plus nouveau pour vous</translation>
        </message>
        <message>
            <source>slower</source>
            <translation>plus lent</translation>
        </message>
        <message>
            <source>faster</source>
            <translation>plus rapide</translation>
        </message>
        <message>
            <source>more acoustic</source>
            <translation>plus acoustique</translation>
        </message>
        <message>
            <source>more electronic</source>
            <translation>plus électronique</translation>
        </message>
    </context>
    <context>
        <name>things</name>
        <message>
            <source>This album is no longer in the library.</source>
            <translation>Cet album n’est plus dans la bibliothèque.</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>This artist is no longer in the library.</source>
            <translation>Cet artiste n’est plus dans la bibliothèque.</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artiste</translation>
        </message>
        <message>
            <source>This genre was replaced when Deepcuts learned anew.</source>
            <translation>Ce genre a été remplacé quand Deepcuts a réappris.</translation>
        </message>
        <message>
            <source>Genre by ear</source>
            <translation>Genre à l’oreille</translation>
        </message>
        <message>
            <source>Part of {genre}</source>
            <translation>Fait partie de {genre}</translation>
        </message>
    </context>
    <context>
        <name>trace</name>
        <message>
            <source>not what was given</source>
            <translation>pas ce qui a été donné</translation>
        </message>
        <message>
            <source>nothing that anyone refuses</source>
            <translation>rien que quelqu’un refuse</translation>
        </message>
        <message>
            <source>what everyone likes</source>
            <translation>ce que tous aiment</translation>
        </message>
        <message>
            <source>everyone in turn</source>
            <translation>chacun son tour</translation>
        </message>
        <message>
            <source>in reach</source>
            <extracomment>The most seeds that are listened to; of more, those that lie farthest apart.</extracomment>
            <translation>à portée</translation>
        </message>
        <message>
            <source>along the way</source>
            <translation>le long du chemin</translation>
        </message>
        <message>
            <source>in even steps</source>
            <translation>à pas réguliers</translation>
        </message>
        <message>
            <source>near the seeds</source>
            <translation>près des points de départ</translation>
        </message>
        <message>
            <source>one after another, artists apart</source>
            <translation>l’un après l’autre, artistes espacés</translation>
        </message>
        <message>
            <source>not that track itself</source>
            <translation>pas ce titre lui-même</translation>
        </message>
        <message>
            <source>this mode of taste</source>
            <translation>cette facette de vos goûts</translation>
        </message>
        <message>
            <source>one album, hardly played</source>
            <translation>un album, à peine joué</translation>
        </message>
        <message>
            <source>various</source>
            <translation>varié</translation>
        </message>
        <message>
            <source>the best</source>
            <translation>le meilleur</translation>
        </message>
        <message>
            <source>these tracks</source>
            <translation>ces titres</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>de {first} à {last}</translation>
        </message>
        <message>
            <source>songs in season, not interludes, talk or hour-long mixes</source>
            <translation>morceaux de saison, ni interludes, ni paroles parlées, ni mix d’une heure</translation>
        </message>
        <message>
            <source>nothing disliked</source>
            <translation>rien de mal aimé</translation>
        </message>
        <message>
            <source>never or hardly played</source>
            <translation>jamais ou à peine joué</translation>
        </message>
        <message>
            <source>played {least} times or more in 30 days</source>
            <translation>joué {least} fois ou plus en 30 jours</translation>
        </message>
        <message>
            <source>played {least_plays} times or more, silent for {days} days</source>
            <translation>joué {least_plays} fois ou plus, silencieux depuis {days} jours</translation>
        </message>
        <message>
            <source>added in the last {days} days</source>
            <translation>ajouté ces {days} derniers jours</translation>
        </message>
        <message>
            <source>one version of a song</source>
            <translation>une version par morceau</translation>
        </message>
        <message>
            <source>played {when}</source>
            <translation>joué {when}</translation>
        </message>
        <message>
            <source>played around this time in earlier years</source>
            <translation>joué vers cette date les années passées</translation>
        </message>
        <message>
            <source>played {least} times or more within a month, a while ago</source>
            <translation>joué {least} fois ou plus en un mois, il y a quelque temps</translation>
        </message>
        <message>
            <source>sounds like {mood}</source>
            <translation>sonne comme {mood}</translation>
        </message>
        <message>
            <source>in flow</source>
            <translation>enchaîné</translation>
        </message>
        <message>
            <source>artists apart</source>
            <translation>artistes espacés</translation>
        </message>
        <message>
            <source>agreement of sound</source>
            <translation>accord des sons</translation>
        </message>
        <message>
            <source>away from what is not wanted</source>
            <translation>loin de ce qui n’est pas voulu</translation>
        </message>
        <message>
            <source>taste</source>
            <translation>goût</translation>
        </message>
        <message>
            <source>plays of this month</source>
            <translation>écoutes de ce mois</translation>
        </message>
        <message>
            <source>how often it was played</source>
            <translation>combien de fois il a été joué</translation>
        </message>
        <message>
            <source>lately added</source>
            <translation>ajouté récemment</translation>
        </message>
        <message>
            <source>typical of the genre</source>
            <translation>typique du genre</translation>
        </message>
        <message>
            <source>a little chance</source>
            <translation>un peu de hasard</translation>
        </message>
        <message>
            <source>whose turn it is this fortnight</source>
            <translation>à qui le tour cette quinzaine</translation>
        </message>
        <message>
            <source>unlike the last edition</source>
            <translation>différent de la dernière édition</translation>
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
            <translation>Il n’y a pas de son dedans.</translation>
        </message>
        <message>
            <source>It has too many channels.</source>
            <translation>Il a trop de canaux.</translation>
        </message>
        <message>
            <source>It cannot be decoded ({why}).</source>
            <translation>Il ne peut pas être décodé ({why}).</translation>
        </message>
        <message>
            <source>The reader crashed on it.</source>
            <extracomment>Tasks that wait on the cluster for each worker thread, so that none is idle.</extracomment>
            <translation>La lecture s’y est effondrée.</translation>
        </message>
        <message>
            <source>Reading it took too long.</source>
            <translation>Le lire a pris trop de temps.</translation>
        </message>
        <message>
            <source>It needs more memory than a worker may use.</source>
            <extracomment>The environment variable that names the words a worker speaks, a .ts file.</extracomment>
            <translation>Il lui faut plus de mémoire qu’un processus auxiliaire ne peut utiliser.</translation>
        </message>
        <message>
            <source>There is no picture.</source>
            <translation>Il n’y a pas d’image.</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translation>L’image est trop grande.</translation>
        </message>
        <message>
            <source>The picture cannot be decoded.</source>
            <translation>L’image ne peut pas être décodée.</translation>
        </message>
        <message>
            <source>The picture cannot be read.</source>
            <translation>L’image ne peut pas être lue.</translation>
        </message>
        <message>
            <source>It cannot be opened ({reason}).</source>
            <extracomment>EBU R128 gains in Opus files aim at −23 LUFS, ReplayGain 2 at −18 LUFS.</extracomment>
            <translation>Il ne peut pas être ouvert ({reason}).</translation>
        </message>
        <message>
            <source>It is not music, or it is damaged.</source>
            <translation>Ce n’est pas de la musique, ou c’est endommagé.</translation>
        </message>
        <message>
            <source>It is not music, or it is damaged ({why}).</source>
            <translation>Ce n’est pas de la musique, ou c’est endommagé ({why}).</translation>
        </message>
        <message>
            <source>The folder cannot be read ({reason}).</source>
            <translation>Le dossier ne peut pas être lu ({reason}).</translation>
        </message>
        <message>
            <source>It cannot be looked at ({reason}).</source>
            <translation>Il ne peut pas être examiné ({reason}).</translation>
        </message>
        <message>
            <source>It is not a regular file.</source>
            <translation>Ce n’est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>It cannot be read ({what}).</source>
            <extracomment>What a track's answer leaves out.</extracomment>
            <translation>Il ne peut pas être lu ({what}).</translation>
        </message>
        <message>
            <source>It is empty.</source>
            <translation>Il est vide.</translation>
        </message>
    </context>
    <context>
        <name>year</name>
        <message>
            <source>hours of music</source>
            <translation>heures de musique</translation>
        </message>
        <message>
            <source>plays</source>
            <translation>écoutes</translation>
        </message>
        <message>
            <source>artists</source>
            <translation>artistes</translation>
        </message>
        <message>
            <source>tracks heard for the first time</source>
            <translation>titres entendus pour la première fois</translation>
        </message>
        <message>
            <source>days with music</source>
            <translation>jours avec de la musique</translation>
        </message>
        <message>
            <source>days in a row at most</source>
            <translation>jours de suite au plus</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>Artistes</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Titres</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <source>Genres by ear</source>
            <translation>Genres à l’oreille</translation>
        </message>
        <message>
            <source>New finds</source>
            <translation>Découvertes</translation>
        </message>
        <message>
            <source>{year} in music</source>
            <translation>{year} en musique</translation>
        </message>
        <message>
            <source>From {first} to {last}, as this machine alone remembers it.</source>
            <translation>Du {first} au {last}, comme seule cette machine s’en souvient.</translation>
        </message>
        <message>
            <source>When you listened</source>
            <translation>Quand vous avez écouté</translation>
        </message>
        <message>
            <source>Made by Deepcuts. Nothing left your machine.</source>
            <translation>Fait par Deepcuts. Rien n’a quitté votre machine.</translation>
        </message>
    </context>
</TS>
