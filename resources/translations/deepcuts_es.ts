<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>{} will play next</source>
            <translation>{} sonará a continuación</translation>
        </message>
        <message>
            <source>Added {} to the queue</source>
            <translation>{} en la cola</translation>
        </message>
        <message>
            <source>No rating for {} any more</source>
            <translation>Ya sin valoración para {}</translation>
        </message>
        <message>
            <source>{} for {}</source>
            <translation>{} para {}</translation>
        </message>
        <message>
            <source>You like {}</source>
            <translation>Te gusta {}</translation>
        </message>
        <message>
            <source>{} will not be suggested again</source>
            <translation>{} no se volverá a sugerir</translation>
        </message>
        <message>
            <source>No opinion on {} any more</source>
            <translation>Ya sin opinión sobre {}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Nueva lista</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>My playlist</source>
            <translation>Mi lista</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Play next</source>
            <translation>Reproducir a continuación</translation>
        </message>
        <message>
            <source>Add to queue</source>
            <translation>Añadir a la cola</translation>
        </message>
        <message>
            <source>No longer like</source>
            <translation>Ya no me gusta</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <source>Start radio from these {}</source>
            <translation>Iniciar radio con estos {}</translation>
        </message>
        <message>
            <source>Copy file path</source>
            <translation>Copiar ruta del archivo</translation>
        </message>
        <message>
            <source>Add to playlist</source>
            <translation>Añadir a una lista</translation>
        </message>
        <message>
            <source>New playlist…</source>
            <translation>Nueva lista…</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Más como esto</translation>
        </message>
        <message>
            <source>Less like this</source>
            <translation>Menos como esto</translation>
        </message>
        <message>
            <source>Journey between these</source>
            <translation>Viaje entre estos</translation>
        </message>
        <message>
            <source>Journey from what plays</source>
            <translation>Viaje desde lo que suena</translation>
        </message>
        <message>
            <source>Because of this…</source>
            <translation>Por este motivo…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Menos</translation>
        </message>
        <message>
            <source>More because of: {}</source>
            <translation>Más por este motivo: {}</translation>
        </message>
        <message>
            <source>Less because of: {}</source>
            <translation>Menos por este motivo: {}</translation>
        </message>
        <message>
            <source>Never suggest</source>
            <translation>No sugerir nunca</translation>
        </message>
        <message>
            <source>This track</source>
            <translation>Esta pista</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Valorar</translation>
        </message>
        <message>
            <source>No rating</source>
            <translation>Sin valoración</translation>
        </message>
        <message>
            <source>Go to album</source>
            <translation>Ir al álbum</translation>
        </message>
        <message>
            <source>Go to artist</source>
            <translation>Ir al artista</translation>
        </message>
        <message>
            <source>Start radio</source>
            <translation>Iniciar radio</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
    </context>
    <context>
        <name>ActivityPanel</name>
        <message>
            <source>Looking for music</source>
            <translation>Busca música</translation>
        </message>
        <message>
            <source>Listening to your music</source>
            <translation>Escucha tu música</translation>
        </message>
        <message>
            <source>Learning your library</source>
            <translation>Aprende tu biblioteca</translation>
        </message>
        <message>
            <source>Making your mixes</source>
            <translation>Prepara tus mezclas</translation>
        </message>
        <message>
            <source>Making the demo library</source>
            <translation>Crea la biblioteca de muestra</translation>
        </message>
    </context>
    <context>
        <name>AlbumsGrid</name>
        <message>
            <source>Albums</source>
            <translation>Álbumes</translation>
        </message>
    </context>
    <context>
        <name>ArtistPage</name>
        <message>
            <source>Albums</source>
            <translation>Álbumes</translation>
        </message>
    </context>
    <context>
        <name>ArtistsGrid</name>
        <message>
            <source>Artists</source>
            <translation>Artistas</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>{days} days with music</source>
            <translation>{days} días con música</translation>
        </message>
        <message>
            <source>{day}: {minutes} minutes</source>
            <translation>{day}: {minutes} minutos</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <source>{} % sure by sound</source>
            <translation>Seguro al {} % por el sonido</translation>
        </message>
        <message>
            <source>{} of {} nearest are {}</source>
            <translation>{} de los {} más cercanos son {}</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n pista</numerusform>
                <numerusform>%n pistas</numerusform>
            </translation>
        </message>
        <message>
            <source>Artist's name</source>
            <translation>Nombre del artista</translation>
        </message>
        <message>
            <source>Album's name</source>
            <translation>Nombre del álbum</translation>
        </message>
        <message>
            <source>Genre's name</source>
            <translation>Nombre del género</translation>
        </message>
        <message>
            <source>Guest in the title</source>
            <translation>Invitado en el título</translation>
        </message>
        <message>
            <source>Impossible year</source>
            <translation>Año imposible</translation>
        </message>
        <message>
            <source>Missing year</source>
            <translation>Falta el año</translation>
        </message>
        <message>
            <source>Artist and title swapped</source>
            <translation>Artista y título cambiados</translation>
        </message>
        <message>
            <source>The same recording twice</source>
            <translation>La misma grabación dos veces</translation>
        </message>
        <message>
            <source>Versions of a song</source>
            <translation>Versiones de una canción</translation>
        </message>
        <message>
            <source>Impossible length</source>
            <translation>Duración imposible</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
    </context>
    <context>
        <name>CarePage</name>
        <message>
            <source>Tidy up</source>
            <translation>Ordenar</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>Géneros</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>It is right as it is</source>
            <translation>Está bien así</translation>
        </message>
        <message>
            <source>Whole album</source>
            <translation>Álbum entero</translation>
        </message>
        <message>
            <source>Accept always</source>
            <translation>Aceptar siempre</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Your files are never changed: what you accept is how Deepcuts shows and sorts them, and every answer teaches it.</source>
            <translation>Tus archivos no se cambian nunca: lo que aceptas es cómo Deepcuts los muestra y ordena, y cada respuesta le enseña.</translation>
        </message>
        <message>
            <source>No genre tag is at odds with the sound. More is known after more tracks with trusted tags.</source>
            <translation>Ninguna etiqueta de género contradice al sonido. Se sabrá más con más pistas de etiquetas fiables.</translation>
        </message>
        <message>
            <source>Names, years and doubles look right.</source>
            <translation>Nombres, años y duplicados parecen correctos.</translation>
        </message>
        <message>
            <source>Nothing to tidy up</source>
            <translation>Nada que ordenar</translation>
        </message>
        <message>
            <source>{} answered; genres follow at the next training</source>
            <translation>{} respondidas; los géneros seguirán en el próximo aprendizaje</translation>
        </message>
        <message>
            <source>Playing {}</source>
            <translation>Suena {}</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>Most on {day} around {hour}:00</source>
            <translation>Sobre todo el {day} hacia las {hour}:00</translation>
        </message>
        <message>
            <source>{day}, {hour}:00: {minutes} minutes</source>
            <translation>{day}, {hour}:00: {minutes} minutos</translation>
        </message>
    </context>
    <context>
        <name>CollectionView</name>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Aleatorio</translation>
        </message>
        <message>
            <source>Start radio</source>
            <translation>Iniciar radio</translation>
        </message>
    </context>
    <context>
        <name>CurveEditor</name>
        <message>
            <source>Energy along the list</source>
            <translation>Energía a lo largo de la lista</translation>
        </message>
        <message>
            <source>Point {} of {}: {} %</source>
            <translation>Punto {} de {}: {} %</translation>
        </message>
    </context>
    <context>
        <name>EqualiserView</name>
        <message>
            <source>{} hertz</source>
            <translation>{} hercios</translation>
        </message>
        <message>
            <source>{} decibels</source>
            <translation>{} decibelios</translation>
        </message>
    </context>
    <context>
        <name>FlowPage</name>
        <message>
            <source>Keep this order</source>
            <translation>Guardar este orden</translation>
        </message>
        <message>
            <source>Any energy</source>
            <translation>Cualquier energía</translation>
        </message>
        <message>
            <source>Rising</source>
            <translation>En ascenso</translation>
        </message>
        <message>
            <source>Falling</source>
            <translation>En descenso</translation>
        </message>
        <message>
            <source>Arc</source>
            <translation>Arco</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>Olas</translation>
        </message>
        <message>
            <source>In flow</source>
            <translation>Con fluidez</translation>
        </message>
        <message>
            <source>Steps between tracks: {} % of what they are by chance before, {} % now. {} of them jar; they are marked.</source>
            <translation>Pasos entre pistas: antes el {} % del azar, ahora el {} %. {} de ellos chocan; están marcados.</translation>
        </message>
        <message>
            <source>The order was kept</source>
            <translation>Se guardó el orden</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{} in flow</source>
            <translation>{} con fluidez</translation>
        </message>
    </context>
    <context>
        <name>GeneratedView</name>
        <message>
            <source>Goes on with</source>
            <translation>Sigue con</translation>
        </message>
        <message>
            <source>Let it be replaced</source>
            <translation>Puede sustituirse</translation>
        </message>
        <message>
            <source>Lock here</source>
            <translation>Fijar aquí</translation>
        </message>
        <message>
            <source>Move to your queue</source>
            <translation>Mover a tu cola</translation>
        </message>
        <message>
            <source>Not this, and less like it</source>
            <translation>Esto no, y menos como esto</translation>
        </message>
        <message>
            <source>Locked: steering leaves it here</source>
            <translation>Fijado: el ajuste lo deja aquí</translation>
        </message>
        <message>
            <source>Lock it here; what follows comes closer to it</source>
            <translation>Fijarlo aquí; lo que sigue se le acerca</translation>
        </message>
    </context>
    <context>
        <name>GenresView</name>
        <message>
            <source>No genres yet</source>
            <translation>Aún no hay géneros</translation>
        </message>
        <message>
            <source>Deepcuts finds them by listening: tracks that sound alike become a genre, named after your own tags.</source>
            <translation>Deepcuts los encuentra escuchando: las pistas que suenan parecido forman un género, con nombre de tus propias etiquetas.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open {}</source>
            <translation>Abrir {}</translation>
        </message>
    </context>
    <context>
        <name>GroupEditor</name>
        <message>
            <source>How these rules bind</source>
            <translation>Cómo se combinan estas reglas</translation>
        </message>
        <message>
            <source>All of these are true</source>
            <translation>Todas se cumplen</translation>
        </message>
        <message>
            <source>At least one of these is true</source>
            <translation>Al menos una se cumple</translation>
        </message>
        <message>
            <source>None of these is true</source>
            <translation>Ninguna se cumple</translation>
        </message>
        <message>
            <source>Not all of these are true</source>
            <translation>No todas se cumplen</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Añadir una regla</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Add a group of rules</source>
            <translation>Añadir un grupo de reglas</translation>
        </message>
        <message>
            <source>Remove this group</source>
            <translation>Quitar este grupo</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Nothing played yet</source>
            <translation>Aún no se ha reproducido nada</translation>
        </message>
        <message>
            <source>Every play is kept here, on this machine only. It is what Deepcuts learns your taste from.</source>
            <translation>Cada reproducción se guarda aquí, solo en este equipo. De ahí aprende Deepcuts tus gustos.</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Played lately</source>
            <translation>Escuchado hace poco</translation>
        </message>
        <message>
            <source>Added lately</source>
            <translation>Añadido hace poco</translation>
        </message>
        <message>
            <source>Good night</source>
            <translation>Buenas noches</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Buenos días</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Buenas tardes</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Buenas noches</translation>
        </message>
        <message>
            <source>Looking for your music</source>
            <translation>Busca tu música</translation>
        </message>
        <message>
            <source>Albums appear here as they are found.</source>
            <translation>Los álbumes aparecen aquí a medida que se encuentran.</translation>
        </message>
        <message>
            <source>No music yet</source>
            <translation>Aún no hay música</translation>
        </message>
        <message>
            <source>Add a music folder in the settings, or drop one on this window.</source>
            <translation>Añade una carpeta de música en los ajustes, o suelta una sobre esta ventana.</translation>
        </message>
        <message>
            <source>Deepcuts is listening to your music ({} of {} tracks). The first mixes come as soon as it has heard some of it.</source>
            <translation>Deepcuts escucha tu música ({} de {} pistas). Las primeras mezclas llegan en cuanto haya oído una parte.</translation>
        </message>
        <message>
            <source>Mixes appear here once Deepcuts has listened to your music.</source>
            <translation>Las mezclas aparecen aquí cuando Deepcuts ha escuchado tu música.</translation>
        </message>
    </context>
    <context>
        <name>InsightsPage</name>
        <message>
            <source>Insights</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Save the year as a page</source>
            <translation>Guardar el año como página</translation>
        </message>
        <message>
            <source>When you listen</source>
            <translation>Cuándo escuchas</translation>
        </message>
        <message>
            <source>Days with music</source>
            <translation>Días con música</translation>
        </message>
        <message>
            <source>How your taste moved</source>
            <translation>Cómo se movió tu gusto</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>Artistas</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Pistas</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbumes</translation>
        </message>
        <message>
            <source>Genres by ear</source>
            <translation>Géneros de oído</translation>
        </message>
        <message>
            <source>New finds</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <source>Forgotten shelves</source>
            <translation>Estantes olvidados</translation>
        </message>
        <message>
            <source>How well does Deepcuts know you?</source>
            <translation>¿Cuánto te conoce Deepcuts?</translation>
        </message>
        <message>
            <source>Your library</source>
            <translation>Tu biblioteca</translation>
        </message>
        <message>
            <source>Nothing played yet</source>
            <translation>Aún no se ha reproducido nada</translation>
        </message>
        <message>
            <source>Once you have listened for a while, this page tells when and to what. It is made on this machine, for you alone.</source>
            <translation>Cuando hayas escuchado un tiempo, esta página cuenta cuándo y qué. Se hace en este equipo, solo para ti.</translation>
        </message>
        <message>
            <source>Last four weeks</source>
            <translation>Últimas cuatro semanas</translation>
        </message>
        <message>
            <source>Last three months</source>
            <translation>Últimos tres meses</translation>
        </message>
        <message>
            <source>Last twelve months</source>
            <translation>Últimos doce meses</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Todo el tiempo</translation>
        </message>
        <message>
            <source>{year} in music</source>
            <translation>{year} en música</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Páginas web (*.html)</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Guardado: {path}</translation>
        </message>
    </context>
    <context>
        <name>KnowingPage</name>
        <message>
            <source>How well does Deepcuts know you?</source>
            <translation>¿Cuánto te conoce Deepcuts?</translation>
        </message>
        <message>
            <source>Step of the ladder</source>
            <translation>Peldaño de la escalera</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Comprobar ahora</translation>
        </message>
        <message>
            <source>Tried on your own last weeks</source>
            <translation>Probado con tus últimas semanas</translation>
        </message>
        <message>
            <source>Passed over</source>
            <translation>Apartadas</translation>
        </message>
        <message>
            <source>You lately skipped these early more often than you heard them, so they come less. Like one to take that back.</source>
            <translation>Últimamente las saltaste pronto más veces de las que las oíste, así que salen menos. Marca una con «me gusta» para retirarlo.</translation>
        </message>
        <message>
            <source>Not tried yet. Your last weeks are hidden from the models, which then have to foretell them; it takes a minute or two.</source>
            <translation>Aún sin probar. Tus últimas semanas se ocultan a los modelos, que deben predecirlas; tarda uno o dos minutos.</translation>
        </message>
        <message>
            <source>On {day}, with your last weeks hidden from the models. The lines show how sure each number is.</source>
            <translation>El {day}, con tus últimas semanas ocultas a los modelos. Las líneas muestran lo seguro que es cada número.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nada.</translation>
        </message>
        <message>
            <source>I like {title}</source>
            <translation>Me gusta {title}</translation>
        </message>
        <message>
            <source>Never suggest {title}</source>
            <translation>No sugerir nunca {title}</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>Comprobando…</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Views of the library</source>
            <translation>Vistas de la biblioteca</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Pistas</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbumes</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>Artistas</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>Géneros</translation>
        </message>
        <message>
            <source>Your library is empty</source>
            <translation>Tu biblioteca está vacía</translation>
        </message>
        <message>
            <source>Add a music folder in the settings, or drop one on this window.</source>
            <translation>Añade una carpeta de música en los ajustes, o suelta una sobre esta ventana.</translation>
        </message>
    </context>
    <context>
        <name>LivingPanel</name>
        <message>
            <source>Let the music go on when your queue ends</source>
            <translation>Dejar que la música siga cuando acabe tu cola</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energía</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Calma</translation>
        </message>
        <message>
            <source>Energetic</source>
            <translation>Enérgico</translation>
        </message>
        <message>
            <source>Novelty</source>
            <translation>Novedad</translation>
        </message>
        <message>
            <source>Familiar</source>
            <translation>Conocido</translation>
        </message>
        <message>
            <source>New to you</source>
            <translation>Nuevo para ti</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Slow</source>
            <translation>Lento</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Acoustic</source>
            <translation>Acústico</translation>
        </message>
        <message>
            <source>Electronic</source>
            <translation>Electrónico</translation>
        </message>
        <message>
            <source>As it comes</source>
            <translation>Tal como viene</translation>
        </message>
        <message>
            <source>Another continuation</source>
            <translation>Otra continuación</translation>
        </message>
        <message>
            <source>Goes on with</source>
            <translation>Sigue con</translation>
        </message>
        <message>
            <source>Nothing goes on by itself</source>
            <translation>Nada sigue por sí solo</translation>
        </message>
        <message>
            <source>Nothing in your library tells these two apart yet</source>
            <translation>Nada en tu biblioteca distingue aún estos dos</translation>
        </message>
        <message>
            <source>Finding what fits</source>
            <translation>Buscando lo que encaja</translation>
        </message>
        <message>
            <source>Nothing to go on from yet</source>
            <translation>Aún nada desde donde seguir</translation>
        </message>
        <message>
            <source>Play something. What fits will follow when your queue ends.</source>
            <translation>Reproduce algo. Lo que encaja seguirá cuando acabe tu cola.</translation>
        </message>
    </context>
    <context>
        <name>LivingQueue</name>
        <message>
            <source>When your queue ends, the music stops.</source>
            <extracomment>How many entries the generated part has, and when it is filled up again.</extracomment>
            <translation>Cuando acaba tu cola, la música se detiene.</translation>
        </message>
        <message>
            <source>Your queue repeats, so nothing has to follow.</source>
            <translation>Tu cola se repite, así que nada tiene que seguir.</translation>
        </message>
        <message>
            <source>Music near what you queued</source>
            <translation>Música cercana a tu cola</translation>
        </message>
        <message>
            <source>Everything in your library was heard or is queued.</source>
            <translation>Todo en tu biblioteca se ha oído o está en la cola.</translation>
        </message>
    </context>
    <context>
        <name>LyricsView</name>
        <message>
            <source>Lyrics</source>
            <translation>Letra</translation>
        </message>
        <message>
            <source>No lyrics in the file or beside it.</source>
            <translation>No hay letra en el archivo ni a su lado.</translation>
        </message>
    </context>
    <context>
        <name>MadePage</name>
        <message>
            <source>Made for you</source>
            <translation>Hecho para ti</translation>
        </message>
        <message>
            <source>Radio</source>
            <translation>Radio</translation>
        </message>
        <message>
            <source>Journey</source>
            <translation>Viaje</translation>
        </message>
        <message>
            <source>By sound</source>
            <translation>Por sonido</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Hogar</translation>
        </message>
        <message>
            <source>Save as playlist</source>
            <translation>Guardar como lista</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Otra</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>Fluir</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>new every day</source>
            <translation>nueva cada día</translation>
        </message>
        <message>
            <source>new every Monday</source>
            <translation>nueva cada lunes</translation>
        </message>
        <message>
            <source>made on {}</source>
            <translation>hecha el {}</translation>
        </message>
        <message>
            <source>{}: {}, {} of them still here</source>
            <translation>{}: {}, {} de ellas siguen aquí</translation>
        </message>
        <message>
            <source>Earlier edition</source>
            <translation>Edición anterior</translation>
        </message>
        <message>
            <source>{} · today's has {} others</source>
            <translation>{} · la de hoy tiene otras {}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Back</source>
            <extracomment>Whether closing ends the program; else the window hides.</extracomment>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Search your music</source>
            <translation>Busca en tu música</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Private session: nothing is remembered. End it</source>
            <translation>Sesión privada: no se recuerda nada. Terminar</translation>
        </message>
    </context>
    <context>
        <name>MapPage</name>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Colour by</source>
            <translation>Color según</translation>
        </message>
        <message>
            <source>Colour by genre</source>
            <translation>Color según el género</translation>
        </message>
        <message>
            <source>Colour by energy</source>
            <translation>Color según la energía</translation>
        </message>
        <message>
            <source>Colour by tempo</source>
            <translation>Color según el tempo</translation>
        </message>
        <message>
            <source>Colour by plays</source>
            <translation>Color según las reproducciones</translation>
        </message>
        <message>
            <source>Find on the map</source>
            <translation>Encontrar en el mapa</translation>
        </message>
        <message>
            <source>No map yet</source>
            <translation>Aún no hay mapa</translation>
        </message>
        <message>
            <source>It is drawn when Deepcuts has listened to your music.</source>
            <translation>Se dibuja cuando Deepcuts ha escuchado tu música.</translation>
        </message>
        <message>
            <source>Near means alike by ear; a flat map cannot show every likeness. Shift and drag to choose an area.</source>
            <translation>Cerca significa parecido al oído; un mapa plano no puede mostrar todo parecido. Mayúsculas y arrastrar para elegir un área.</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Music map</source>
            <translation>Mapa de la música</translation>
        </message>
    </context>
    <context>
        <name>MiniPlayer</name>
        <message>
            <source>Mini player</source>
            <translation>Mini reproductor</translation>
        </message>
        <message>
            <source>Show the whole window</source>
            <translation>Mostrar la ventana entera</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Nothing is playing</source>
            <translation>No suena nada</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
    </context>
    <context>
        <name>NowPlayingPage</name>
        <message>
            <source>Now playing</source>
            <translation>Suena ahora</translation>
        </message>
        <message>
            <source>Go to the album</source>
            <translation>Ir al álbum</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Más como esto</translation>
        </message>
        <message>
            <source>Up next</source>
            <translation>A continuación</translation>
        </message>
        <message>
            <source>Lyrics</source>
            <translation>Letra</translation>
        </message>
        <message>
            <source>Nothing is playing</source>
            <translation>No suena nada</translation>
        </message>
        <message>
            <source>Pick a mix on the home page, or anything in your library.</source>
            <translation>Elige una mezcla en la página de inicio, o lo que quieras de tu biblioteca.</translation>
        </message>
        <message>
            <source>Unknown artist</source>
            <translation>Artista desconocido</translation>
        </message>
        <message>
            <source>No longer like</source>
            <translation>Ya no me gusta</translation>
        </message>
        <message>
            <source>No lyrics</source>
            <translation>Sin letra</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>As it was at first: {}</source>
            <translation>Como al principio: {}</translation>
        </message>
        <message>
            <source>Choose a folder for: {}</source>
            <translation>Elegir carpeta para: {}</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Everyone has their own taste, history, ratings, playlists and settings. The music, its tags and its sound are everyone's.</source>
            <translation>Cada cual tiene su gusto, historial, valoraciones, listas y ajustes. La música, sus etiquetas y su sonido son de todos.</translation>
        </message>
        <message>
            <source>Listening together</source>
            <translation>Escuchar juntos</translation>
        </message>
        <message>
            <source>Name of somebody else who listens here</source>
            <translation>Nombre de otra persona que escucha aquí</translation>
        </message>
        <message>
            <source>Name of a new listener</source>
            <translation>Nombre de un nuevo oyente</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add this listener</source>
            <translation>Añadir este oyente</translation>
        </message>
        <message>
            <source>Mixes of others may know what I like</source>
            <translation>Las mezclas de otros pueden saber qué me gusta</translation>
        </message>
        <message>
            <source>Then somebody else can make a mix with you in it. It shows which of its tracks you like and how often you played them, nothing else. Off until you agree.</source>
            <translation>Entonces otra persona puede hacer una mezcla contigo. Muestra qué pistas suyas te gustan y cuántas veces las oíste, nada más. Desactivado hasta que aceptes.</translation>
        </message>
        <message>
            <source>Make a mix for us</source>
            <translation>Hacer una mezcla para nosotros</translation>
        </message>
        <message>
            <source>Nobody else listens here yet. Add somebody above.</source>
            <translation>Aún no escucha nadie más aquí. Añade a alguien arriba.</translation>
        </message>
        <message>
            <source>None of the others has agreed yet. Each agrees on this page.</source>
            <translation>Ninguno de los otros ha aceptado aún. Cada uno acepta en esta página.</translation>
        </message>
        <message>
            <source>listens now</source>
            <translation>escucha ahora</translation>
        </message>
        <message>
            <source>may be in mixes of others</source>
            <translation>puede estar en mezclas de otros</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Let {} listen</source>
            <translation>Dejar que escuche {}</translation>
        </message>
        <message>
            <source>Rename {}</source>
            <translation>Cambiar nombre de {}</translation>
        </message>
        <message>
            <source>Remove {}</source>
            <translation>Quitar {}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Remove {}?</source>
            <translation>¿Quitar a {}?</translation>
        </message>
        <message>
            <source>Everything {} heard, rated and collected is erased and cannot be brought back. The music stays.</source>
            <translation>Todo lo que {} oyó, valoró y reunió se borra y no se puede recuperar. La música se queda.</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
    </context>
    <context>
        <name>PlaybackSession</name>
        <message>
            <source>A track</source>
            <translation>Una pista</translation>
        </message>
        <message>
            <source>“{0}” cannot be played. {1}</source>
            <translation>«{0}» no se puede reproducir. {1}</translation>
        </message>
        <message>
            <source>{0} tracks in a row cannot be played.</source>
            <translation>{0} pistas seguidas no se pueden reproducir.</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Player</source>
            <extracomment>Reads a track's overview off the UI thread; the second argument gets it, or None.</extracomment>
            <translation>Reproductor</translation>
        </message>
        <message>
            <source>Now playing</source>
            <translation>Suena ahora</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Aleatorio</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Nothing is playing</source>
            <translation>No suena nada</translation>
        </message>
        <message>
            <source>No longer like</source>
            <translation>Ya no me gusta</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Shuffle is on</source>
            <translation>El modo aleatorio está activo</translation>
        </message>
        <message>
            <source>The queue repeats</source>
            <translation>La cola se repite</translation>
        </message>
        <message>
            <source>This track repeats</source>
            <translation>Esta pista se repite</translation>
        </message>
    </context>
    <context>
        <name>QueueModel</name>
        <message>
            <source>Shuffled by taste: 1 in {} to come next</source>
            <translation>Aleatorio según tu gusto: 1 entre {} de venir a continuación</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>fijada</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Queue</source>
            <extracomment>The playing time of longer queues is not worth reading every track for. From this width on the two parts stand beside each other.</extracomment>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Save as playlist</source>
            <translation>Guardar como lista</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>YOUR QUEUE</source>
            <translation>TU COLA</translation>
        </message>
        <message>
            <source>The queue is empty</source>
            <translation>La cola está vacía</translation>
        </message>
        <message>
            <source>Play something, or drop tracks here.</source>
            <translation>Reproduce algo, o suelta pistas aquí.</translation>
        </message>
        <message>
            <source>{} to come</source>
            <translation>quedan {}</translation>
        </message>
    </context>
    <context>
        <name>QueueView</name>
        <message>
            <source>Your queue</source>
            <extracomment>Looks files up and calls back with the ids of those that are in the library.</extracomment>
            <translation>Tu cola</translation>
        </message>
        <message>
            <source>Remove from queue</source>
            <translation>Quitar de la cola</translation>
        </message>
    </context>
    <context>
        <name>RuleChip</name>
        <message>
            <source>Edit the rule: {}</source>
            <translation>Editar la regla: {}</translation>
        </message>
        <message>
            <source>Remove: {}</source>
            <translation>Quitar: {}</translation>
        </message>
    </context>
    <context>
        <name>RuleEditor</name>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>In the library's order</source>
            <translation>En el orden de la biblioteca</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sin límite</translation>
        </message>
        <message>
            <source> tracks</source>
            <translation> pistas</translation>
        </message>
        <message>
            <source>Any length</source>
            <translation>Cualquier duración</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> minutos</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Como mucho</translation>
        </message>
        <message>
            <source>At most{}</source>
            <translation>Como mucho{}</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Remove this rule</source>
            <translation>Quitar esta regla</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Any text</source>
            <translation>Cualquier texto</translation>
        </message>
        <message>
            <source>Minutes and seconds</source>
            <translation>Minutos y segundos</translation>
        </message>
        <message>
            <source>and</source>
            <translation>y</translation>
        </message>
        <message>
            <source>Share of the library, in percent</source>
            <translation>Parte de la biblioteca, en porcentaje</translation>
        </message>
        <message>
            <source>% of the library</source>
            <translation>% de la biblioteca</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Cuántas</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Period, such as this-month, 2024 or 2023-05..2024</source>
            <translation>Período, como this-month, 2024 o 2023-05..2024</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Ask</source>
            <extracomment>An argument that begins so is a query, not a phrase.</extracomment>
            <translation>Pedir</translation>
        </message>
        <message>
            <source>What you want to hear</source>
            <translation>Qué quieres oír</translation>
        </message>
        <message>
            <source>Say what you want to hear</source>
            <translation>Di qué quieres oír</translation>
        </message>
        <message>
            <source>The rules as text</source>
            <translation>Las reglas como texto</translation>
        </message>
        <message>
            <source>The same rules as text, as in the search box</source>
            <translation>Las mismas reglas como texto, como en el buscador</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Aleatorio</translation>
        </message>
        <message>
            <source>Edit rules</source>
            <translation>Editar reglas</translation>
        </message>
        <message>
            <source>Save as smart playlist</source>
            <translation>Guardar como lista inteligente</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>SMART PLAYLIST</source>
            <translation>LISTA INTELIGENTE</translation>
        </message>
        <message>
            <source>ASK FOR MUSIC</source>
            <translation>PEDIR MÚSICA</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Guardar cambios</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Nada que mostrar</translation>
        </message>
        <message>
            <source>Not understood: {}</source>
            <translation>No entendido: {}</translation>
        </message>
        <message>
            <source>Ask in your own words</source>
            <translation>Pide con tus propias palabras</translation>
        </message>
        <message>
            <source>Genres, moods, instruments, years, lengths, tempo, what you played or never did, “like” an artist or a song, and what to leave out. Nothing leaves this computer.</source>
            <translation>Géneros, ánimos, instrumentos, años, duraciones, tempo, lo que has oído o nunca, «como» un artista o una canción, y qué dejar fuera. Nada sale de este ordenador.</translation>
        </message>
        <message>
            <source>Nothing fits all of this</source>
            <translation>Nada cumple todo esto</translation>
        </message>
        <message>
            <source>Take a rule away, or loosen one.</source>
            <translation>Quita una regla o afloja alguna.</translation>
        </message>
        <message>
            <source>New smart playlist</source>
            <translation>Nueva lista inteligente</translation>
        </message>
        <message>
            <source>Rename smart playlist</source>
            <translation>Cambiar nombre de la lista inteligente</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
    </context>
    <context>
        <name>SavedPage</name>
        <message>
            <source>Flow</source>
            <translation>Fluir</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Removed {}</source>
            <translation>{} quitadas</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Rename playlist</source>
            <translation>Cambiar nombre de la lista</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Export playlist</source>
            <translation>Exportar lista</translation>
        </message>
        <message>
            <source>{} written</source>
            <translation>{} escritas</translation>
        </message>
    </context>
    <context>
        <name>SavedPlaylists</name>
        <message>
            <source>Added {} to “{}”</source>
            <translation>{} añadidas a «{}»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>“{}” was deleted</source>
            <translation>«{}» se eliminó</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Artists and albums</source>
            <translation>Artistas y álbumes</translation>
        </message>
        <message>
            <source>As smart playlist</source>
            <translation>Como lista inteligente</translation>
        </message>
        <message>
            <source>Ask: “{}”</source>
            <translation>Pedir: «{}»</translation>
        </message>
        <message>
            <source>Search for anything you own</source>
            <translation>Busca cualquier cosa que tengas</translation>
        </message>
        <message>
            <source>Words find titles, artists, albums and genres. Be exact with artist:björk, album:“blue lines”, year:1990-1999, bpm:&gt;120, plays:0, added:&lt;30d, liked:yes, or leave out with -live.</source>
            <translation>Las palabras encuentran títulos, artistas, álbumes y géneros. Sé exacto con artist:björk, album:“blue lines”, year:1990-1999, bpm:&gt;120, plays:0, added:&lt;30d, liked:yes, o excluye con -live.</translation>
        </message>
        <message>
            <source>Nothing found for “{}”</source>
            <translation>Nada encontrado para «{}»</translation>
        </message>
        <message>
            <source>Try fewer words, or only their beginnings.</source>
            <translation>Prueba con menos palabras, o solo sus comienzos.</translation>
        </message>
    </context>
    <context>
        <name>SeekBar</name>
        <message>
            <source>Place in the track</source>
            <translation>Lugar en la pista</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Buscar un ajuste</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <source>No setting is about that.</source>
            <translation>Ningún ajuste trata de eso.</translation>
        </message>
        <message>
            <source>Never suggested</source>
            <translation>Nunca sugeridos</translation>
        </message>
        <message>
            <source>What you taught</source>
            <translation>Lo que has enseñado</translation>
        </message>
        <message>
            <source>Files that could not be read</source>
            <translation>Archivos que no se pudieron leer</translation>
        </message>
        <message>
            <source>Nothing. The menu of a track has “Never suggest”.</source>
            <translation>Nada. El menú de una pista tiene «No sugerir nunca».</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Pista</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artista</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Álbum</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>Género</translation>
        </message>
        <message>
            <source>Suggest {} again</source>
            <translation>Volver a sugerir {}</translation>
        </message>
        <message>
            <source>Nothing yet. The menu of a track in a mix has “Because of this…”.</source>
            <translation>Nada aún. El menú de una pista en una mezcla tiene «Por este motivo…».</translation>
        </message>
        <message>
            <source>A little</source>
            <translation>Un poco</translation>
        </message>
        <message>
            <source>Clearly</source>
            <translation>Claramente</translation>
        </message>
        <message>
            <source>Much</source>
            <translation>Mucho</translation>
        </message>
        <message>
            <source>{} more of this</source>
            <translation>{} más de esto</translation>
        </message>
        <message>
            <source>{} less of this</source>
            <translation>{} menos de esto</translation>
        </message>
        <message>
            <source>Forget what was taught about {}</source>
            <translation>Olvidar lo enseñado sobre {}</translation>
        </message>
        <message>
            <source>All settings are as they were at first</source>
            <translation>Todos los ajustes están como al principio</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Music folders</source>
            <translation>Carpetas de música</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Añadir carpeta…</translation>
        </message>
        <message>
            <source>Look for changes</source>
            <translation>Buscar cambios</translation>
        </message>
        <message>
            <source>Add a music folder</source>
            <translation>Añadir una carpeta de música</translation>
        </message>
        <message>
            <source>No music folder yet.</source>
            <translation>Aún no hay carpeta de música.</translation>
        </message>
        <message>
            <source>cannot be reached at the moment</source>
            <translation>no se puede alcanzar en este momento</translation>
        </message>
        <message>
            <source>Remove {}</source>
            <translation>Quitar {}</translation>
        </message>
        <message>
            <source>Deepcuts never uses the network. Your library, your plays and what was learned from them are in one folder that only you can read:</source>
            <translation>Deepcuts nunca usa la red. Tu biblioteca, tus reproducciones y lo aprendido de ellas están en una carpeta que solo tú puedes leer:</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Begin or end a private session</source>
            <translation>Empezar o terminar una sesión privada</translation>
        </message>
        <message>
            <source>What you hear in it is neither kept nor learned from.</source>
            <translation>Lo que oyes en ella no se guarda ni se aprende.</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Ninguno.</translation>
        </message>
        <message>
            <source>and {} more</source>
            <translation>y {} más</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
    </context>
    <context>
        <name>ShelfRow</name>
        <message>
            <source>Scroll left</source>
            <translation>Desplazar a la izquierda</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>Desplazar a la derecha</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>PLAYLISTS</source>
            <translation>LISTAS</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Nueva lista</translation>
        </message>
        <message>
            <source>New smart playlist</source>
            <translation>Nueva lista inteligente</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>SmartLists</name>
        <message>
            <source>“{}” was changed</source>
            <translation>«{}» se cambió</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>“{}” was deleted</source>
            <translation>«{}» se eliminó</translation>
        </message>
    </context>
    <context>
        <name>SoundPage</name>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Equaliser</source>
            <translation>Ecualizador</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Ajuste predefinido</translation>
        </message>
        <message>
            <source>Keep as preset</source>
            <translation>Guardar como ajuste predefinido</translation>
        </message>
        <message>
            <source>Delete this preset</source>
            <translation>Eliminar este ajuste</translation>
        </message>
        <message>
            <source>What is raised cannot clip: the whole is lowered by as much.</source>
            <translation>Lo que se sube no puede saturar: el conjunto se baja otro tanto.</translation>
        </message>
        <message>
            <source>Mono</source>
            <translation>Mono</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>If it is unplugged, another one is used until it is back.</source>
            <translation>Si se desconecta, se usa otro hasta que vuelva.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>Left and right.</source>
            <translation>Izquierda y derecha.</translation>
        </message>
        <message>
            <source>The same on both sides.</source>
            <translation>Lo mismo en ambos lados.</translation>
        </message>
        <message>
            <source>Stop after this track</source>
            <translation>Parar después de esta pista</translation>
        </message>
        <message>
            <source>{} minutes</source>
            <translation>{} minutos</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Apagado</translation>
        </message>
        <message>
            <source>Playing</source>
            <translation>Reproducción</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>The pitch stays.</source>
            <translation>El tono se mantiene.</translation>
        </message>
        <message>
            <source>Mark where it begins, then where it ends.</source>
            <translation>Marca dónde empieza y luego dónde acaba.</translation>
        </message>
        <message>
            <source>Repeat a passage</source>
            <translation>Repetir un pasaje</translation>
        </message>
        <message>
            <source>The next one waits at its beginning.</source>
            <translation>La siguiente espera en su comienzo.</translation>
        </message>
        <message>
            <source>The music fades away in the last half minute.</source>
            <translation>La música se desvanece en el último medio minuto.</translation>
        </message>
        <message>
            <source>Sleep timer</source>
            <translation>Temporizador</translation>
        </message>
        <message>
            <source>Interruptions since the start: {}</source>
            <translation>Interrupciones desde el inicio: {}</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Plano</translation>
        </message>
        <message>
            <source>More bass</source>
            <translation>Más graves</translation>
        </message>
        <message>
            <source>Less bass</source>
            <translation>Menos graves</translation>
        </message>
        <message>
            <source>More treble</source>
            <translation>Más agudos</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voz</translation>
        </message>
        <message>
            <source>Acoustic</source>
            <translation>Acústico</translation>
        </message>
        <message>
            <source>Classical</source>
            <translation>Clásica</translation>
        </message>
        <message>
            <source>Electronic</source>
            <translation>Electrónico</translation>
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
            <translation>Tarde y bajito</translation>
        </message>
        <message>
            <source>Small speakers</source>
            <translation>Altavoces pequeños</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>{} (not there)</source>
            <translation>{} (no está)</translation>
        </message>
        <message>
            <source>No longer repeat</source>
            <translation>Ya no repetir</translation>
        </message>
        <message>
            <source>From here</source>
            <translation>Desde aquí</translation>
        </message>
        <message>
            <source>To here</source>
            <translation>Hasta aquí</translation>
        </message>
        <message>
            <source>Still {} minutes</source>
            <translation>Quedan {} minutos</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>Su nombre</translation>
        </message>
    </context>
    <context>
        <name>ThingPage</name>
        <message>
            <source>Nothing to show</source>
            <translation>Nada que mostrar</translation>
        </message>
    </context>
    <context>
        <name>TraceView</name>
        <message>
            <source>How this was made</source>
            <translation>Cómo se hizo esto</translation>
        </message>
    </context>
    <context>
        <name>TracksModel</name>
        <message>
            <source>The file is missing. Its plays and ratings are kept.</source>
            <translation>Falta el archivo. Sus reproducciones y valoraciones se guardan.</translation>
        </message>
        <message>
            <source>Its music folder cannot be reached at the moment.</source>
            <translation>Su carpeta de música no se puede alcanzar en este momento.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>El archivo no se puede leer.</translation>
        </message>
    </context>
    <context>
        <name>TracksView</name>
        <message>
            <source>Tracks</source>
            <translation>Pistas</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Show the window</source>
            <translation>Mostrar la ventana</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
    </context>
    <context>
        <name>UpNext</name>
        <message>
            <source>Up next</source>
            <translation>A continuación</translation>
        </message>
        <message>
            <source>Nothing follows. Add something to the queue.</source>
            <translation>No sigue nada. Añade algo a la cola.</translation>
        </message>
    </context>
    <context>
        <name>VolumeControl</name>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>Sonido activado</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <source>Your music, heard anew</source>
            <translation>Tu música, oída de nuevo</translation>
        </message>
        <message>
            <source>Deepcuts listens to the music you own and learns what you love. It makes mixes, radios and a weekly list of your own forgotten treasures, and says why each track is there. All of it stays on this machine.</source>
            <translation>Deepcuts escucha la música que tienes y aprende qué te encanta. Hace mezclas, radios y una lista semanal de tus propios tesoros olvidados, y dice por qué está cada pista. Todo se queda en este equipo.</translation>
        </message>
        <message>
            <source>Use {}</source>
            <translation>Usar {}</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Elegir otra carpeta…</translation>
        </message>
        <message>
            <source>Choose your music folder…</source>
            <translation>Elige tu carpeta de música…</translation>
        </message>
        <message>
            <source>Or drop a folder here. Your files are only read, never changed.</source>
            <translation>O suelta una carpeta aquí. Tus archivos solo se leen, nunca se cambian.</translation>
        </message>
        <message>
            <source>Choose your music folder</source>
            <translation>Elige tu carpeta de música</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Home</source>
            <extracomment>Who listens once this window has closed; None where the program ends then.</extracomment>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Pedir</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Pistas</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbumes</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>Artistas</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>Géneros</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Tidy up</source>
            <translation>Ordenar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>There is no profile “{}”.</source>
            <translation>No hay ningún perfil «{}».</translation>
        </message>
        <message>
            <source>{} listens now</source>
            <translation>{} escucha ahora</translation>
        </message>
        <message>
            <source>A private session: what you hear now is neither kept nor learned from.</source>
            <translation>Una sesión privada: lo que oyes ahora no se guarda ni se aprende.</translation>
        </message>
        <message>
            <source>The private session is over. Your queue of before is back.</source>
            <translation>La sesión privada ha terminado. Tu cola de antes ha vuelto.</translation>
        </message>
        <message>
            <source>Your queue has ended. The music goes on.</source>
            <translation>Tu cola ha terminado. La música sigue.</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>These files are not in a music folder. Add their folder in the settings.</source>
            <translation>Estos archivos no están en una carpeta de música. Añade su carpeta en los ajustes.</translation>
        </message>
    </context>
    <context>
        <name>_Curve</name>
        <message>
            <source>Curve of the equaliser</source>
            <translation>Curva del ecualizador</translation>
        </message>
    </context>
    <context>
        <name>_JobRow</name>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Stop: {}</source>
            <translation>Parar: {}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} de {}</translation>
        </message>
        <message>
            <source>{}/s</source>
            <translation>{}/s</translation>
        </message>
        <message>
            <source>under a minute left</source>
            <translation>menos de un minuto</translation>
        </message>
        <message>
            <source>{} min left</source>
            <translation>quedan {} min</translation>
        </message>
        <message>
            <source>{} h left</source>
            <translation>quedan {} h</translation>
        </message>
    </context>
    <context>
        <name>_LassoBar</name>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Save as playlist</source>
            <translation>Guardar como lista</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Soltar</translation>
        </message>
    </context>
    <context>
        <name>_Toast</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Something went wrong ({error}). Details are in deepcuts.log.</source>
            <translation>Algo salió mal ({error}). Los detalles están en deepcuts.log.</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <source>“{name}” is new ({size} tracks).</source>
            <extracomment>Two clusters are the same one when they share this much of their members (Jaccard index). An old division is kept while this share of tracks has a place in it … … its silhouette is at least this share of the new division's … … and it has about as many parts.</extracomment>
            <translation>«{name}» es nuevo ({size} pistas).</translation>
        </message>
        <message>
            <source>“{old}” is now called “{name}”.</source>
            <translation>«{old}» se llama ahora «{name}».</translation>
        </message>
        <message>
            <source>“{name}” grew from {old} to {size} tracks.</source>
            <translation>«{name}» creció de {old} a {size} pistas.</translation>
        </message>
        <message>
            <source>“{name}” shrank from {old} to {size} tracks.</source>
            <translation>«{name}» bajó de {old} a {size} pistas.</translation>
        </message>
        <message>
            <source>“{name}” is gone.</source>
            <translation>«{name}» ha desaparecido.</translation>
        </message>
    </context>
    <context>
        <name>choices</name>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>major</source>
            <translation>mayor</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>menor</translation>
        </message>
        <message>
            <source>present</source>
            <translation>presente</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>ausente</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>ilegible</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>sin conexión</translation>
        </message>
        <message>
            <source>compilation</source>
            <translation>recopilación</translation>
        </message>
        <message>
            <source>analysed</source>
            <translation>analizada</translation>
        </message>
        <message>
            <source>saxophone</source>
            <translation>saxofón</translation>
        </message>
        <message>
            <source>trumpet</source>
            <translation>trompeta</translation>
        </message>
        <message>
            <source>trombone</source>
            <translation>trombón</translation>
        </message>
        <message>
            <source>organ</source>
            <translation>órgano</translation>
        </message>
        <message>
            <source>clarinet</source>
            <translation>clarinete</translation>
        </message>
        <message>
            <source>accordion</source>
            <translation>acordeón</translation>
        </message>
        <message>
            <source>banjo</source>
            <translation>banyo</translation>
        </message>
        <message>
            <source>bass</source>
            <translation>bajo</translation>
        </message>
        <message>
            <source>harmonica</source>
            <translation>armónica</translation>
        </message>
        <message>
            <source>mandolin</source>
            <translation>mandolina</translation>
        </message>
        <message>
            <source>ukulele</source>
            <translation>ukelele</translation>
        </message>
        <message>
            <source>bagpipes</source>
            <translation>gaita</translation>
        </message>
        <message>
            <source>orchestra</source>
            <translation>orquesta</translation>
        </message>
        <message>
            <source>brass</source>
            <translation>metales</translation>
        </message>
        <message>
            <source>marimba</source>
            <translation>marimba</translation>
        </message>
        <message>
            <source>xylophone</source>
            <translation>xilófono</translation>
        </message>
        <message>
            <source>vibraphone</source>
            <translation>vibráfono</translation>
        </message>
        <message>
            <source>oboe</source>
            <translation>oboe</translation>
        </message>
        <message>
            <source>bassoon</source>
            <translation>fagot</translation>
        </message>
        <message>
            <source>tuba</source>
            <translation>tuba</translation>
        </message>
        <message>
            <source>horn</source>
            <translation>trompa</translation>
        </message>
        <message>
            <source>lute</source>
            <translation>laúd</translation>
        </message>
        <message>
            <source>theremin</source>
            <translation>theremín</translation>
        </message>
        <message>
            <source>percussion</source>
            <translation>percusión</translation>
        </message>
        <message>
            <source>fiddle</source>
            <translation>violín folk</translation>
        </message>
        <message>
            <source>double bass</source>
            <translation>contrabajo</translation>
        </message>
        <message>
            <source>mellotron</source>
            <translation>melotrón</translation>
        </message>
        <message>
            <source>whistling</source>
            <translation>silbido</translation>
        </message>
        <message>
            <source>piano</source>
            <extracomment>Name → (network, tag) pairs; without any, only the words of title and genre tell.</extracomment>
            <translation>piano</translation>
        </message>
        <message>
            <source>guitar</source>
            <translation>guitarra</translation>
        </message>
        <message>
            <source>strings</source>
            <translation>cuerdas</translation>
        </message>
        <message>
            <source>violin</source>
            <translation>violín</translation>
        </message>
        <message>
            <source>cello</source>
            <translation>violonchelo</translation>
        </message>
        <message>
            <source>harp</source>
            <translation>arpa</translation>
        </message>
        <message>
            <source>harpsichord</source>
            <translation>clavecín</translation>
        </message>
        <message>
            <source>flute</source>
            <translation>flauta</translation>
        </message>
        <message>
            <source>sitar</source>
            <translation>sitar</translation>
        </message>
        <message>
            <source>drums</source>
            <translation>batería</translation>
        </message>
        <message>
            <source>synth</source>
            <translation>sintetizador</translation>
        </message>
        <message>
            <source>choir</source>
            <translation>coro</translation>
        </message>
        <message>
            <source>vocals</source>
            <translation>voces</translation>
        </message>
        <message>
            <source>female vocals</source>
            <translation>voces femeninas</translation>
        </message>
        <message>
            <source>male vocals</source>
            <translation>voces masculinas</translation>
        </message>
        <message>
            <source>instrumental</source>
            <translation>instrumental</translation>
        </message>
        <message>
            <source>acoustic</source>
            <translation>acústico</translation>
        </message>
        <message>
            <source>mellow</source>
            <translation>suave</translation>
        </message>
        <message>
            <source>happy</source>
            <translation>alegre</translation>
        </message>
        <message>
            <source>sad</source>
            <translation>triste</translation>
        </message>
        <message>
            <source>party</source>
            <translation>fiesta</translation>
        </message>
        <message>
            <source>sexy</source>
            <translation>sensual</translation>
        </message>
        <message>
            <source>beautiful</source>
            <translation>bello</translation>
        </message>
        <message>
            <source>catchy</source>
            <translation>pegadizo</translation>
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <source>1 track</source>
            <translation>1 pista</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} pistas</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} días</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artista</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Álbum</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Genre by ear</source>
            <translation>Género de oído</translation>
        </message>
        <message>
            <source>BPM</source>
            <translation>BPM</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tonalidad</translation>
        </message>
        <message>
            <source>Plays</source>
            <translation>Reproducciones</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Valoración</translation>
        </message>
        <message>
            <source>Last played</source>
            <translation>Última vez</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Disc</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>Album artist</source>
            <translation>Artista del álbum</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>Compositor</translation>
        </message>
        <message>
            <source>Genre tags</source>
            <translation>Etiquetas de género</translation>
        </message>
        <message>
            <source>Micro-genre</source>
            <translation>Microgénero</translation>
        </message>
        <message>
            <source>Genre certainty</source>
            <translation>Certeza del género</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energía</translation>
        </message>
        <message>
            <source>Loudness</source>
            <translation>Sonoridad</translation>
        </message>
        <message>
            <source>Skips</source>
            <translation>Saltos</translation>
        </message>
        <message>
            <source>Expected plays</source>
            <translation>Reproducciones esperadas</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Bit rate</source>
            <translation>Tasa de bits</translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>Frecuencia de muestreo</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
    </context>
    <context>
        <name>desktop</name>
        <message>
            <source>Music is playing</source>
            <translation>Suena música</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>{path} cannot be written ({reason}).</source>
            <translation>No se puede escribir {path} ({reason}).</translation>
        </message>
        <message>
            <source>{path} is too large for a playlist.</source>
            <translation>{path} es demasiado grande para una lista.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}).</source>
            <translation>No se puede leer {path} ({reason}).</translation>
        </message>
        <message>
            <source>This playlist declares entities, which no playlist needs.</source>
            <translation>Esta lista declara entidades, que ninguna lista necesita.</translation>
        </message>
        <message>
            <source>This is not an XSPF playlist ({reason}).</source>
            <translation>Esto no es una lista XSPF ({reason}).</translation>
        </message>
        <message>
            <source>This is not a JSPF playlist.</source>
            <translation>Esto no es una lista JSPF.</translation>
        </message>
        <message>
            <source>There is too little history yet.</source>
            <translation>Aún hay muy poco historial.</translation>
        </message>
        <message>
            <source>Some hundred plays are needed.</source>
            <translation>Hacen falta algunos cientos de reproducciones.</translation>
        </message>
        <message>
            <source>Only {what} of these {what2} tracks are in the library and analysed.</source>
            <translation>Solo {what} de estas {what2} pistas están en la biblioteca y analizadas.</translation>
        </message>
        <message>
            <source>Scan their folder first.</source>
            <translation>Explora primero su carpeta.</translation>
        </message>
        <message>
            <source>There is no such suggestion any more.</source>
            <translation>Esa sugerencia ya no existe.</translation>
        </message>
        <message>
            <source>A genre needs a name.</source>
            <translation>Un género necesita un nombre.</translation>
        </message>
        <message>
            <source>Another genre is called “{wanted}”.</source>
            <translation>Otro género se llama «{wanted}».</translation>
        </message>
        <message>
            <source>Merge them, or choose again.</source>
            <translation>Únelos o elige otro.</translation>
        </message>
        <message>
            <source>A genre cannot be merged with itself.</source>
            <translation>Un género no se puede unir consigo mismo.</translation>
        </message>
        <message>
            <source>There is no such genre.</source>
            <translation>No existe ese género.</translation>
        </message>
        <message>
            <source>The sound of {what} is not known yet: analyse and train first.</source>
            <translation>El sonido de {what} aún no se conoce: primero analizar y aprender.</translation>
        </message>
        <message>
            <source>There is nothing to go by: their sound is not known yet.</source>
            <translation>No hay en qué basarse: su sonido aún no se conoce.</translation>
        </message>
        <message>
            <source>This track has no {value}.</source>
            <translation>Esta pista no tiene {value}.</translation>
        </message>
        <message>
            <source>{key} is not in the library.</source>
            <translation>{key} no está en la biblioteca.</translation>
        </message>
        <message>
            <source>The first profile and the one in use cannot be removed.</source>
            <translation>El primer perfil y el que se usa no se pueden quitar.</translation>
        </message>
        <message>
            <source>There is no music that suits everybody.</source>
            <translation>No hay música que convenga a todos.</translation>
        </message>
        <message>
            <source>{name} has not agreed to mixes for the household.</source>
            <translation>{name} no ha aceptado mezclas para el hogar.</translation>
        </message>
        <message>
            <source>Each listener agrees on their own page.</source>
            <translation>Cada oyente acepta en su propia página.</translation>
        </message>
        <message>
            <source>A profile needs a name.</source>
            <translation>Un perfil necesita un nombre.</translation>
        </message>
        <message>
            <source>There is a profile “{name}” already.</source>
            <translation>Ya hay un perfil «{name}».</translation>
        </message>
        <message>
            <source>“{name}” is a number, not a name.</source>
            <translation>«{name}» es un número, no un nombre.</translation>
        </message>
        <message>
            <source>There is no profile {wanted}.</source>
            <extracomment>What was learned of a person, while somebody else listens; may be deleted. Settings that a new person starts with as their founder has them.</extracomment>
            <translation>No hay ningún perfil {wanted}.</translation>
        </message>
        <message>
            <source>{path} is not a play log: it has no column “ts”.</source>
            <translation>{path} no es un registro de reproducciones: no tiene columna «ts».</translation>
        </message>
        <message>
            <source>{path} is not a CSV file ({reason}).</source>
            <translation>{path} no es un archivo CSV ({reason}).</translation>
        </message>
        <message>
            <source>A playlist cannot be written as “{suffix}”.</source>
            <extracomment>What of a folder is ours: file names that may be replaced or taken away again.</extracomment>
            <translation>Una lista no se puede escribir como «{suffix}».</translation>
        </message>
        <message>
            <source>Choose {known}.</source>
            <translation>Elige {known}.</translation>
        </message>
        <message>
            <source>{folder} cannot be made ({reason}).</source>
            <translation>No se puede crear {folder} ({reason}).</translation>
        </message>
        <message>
            <source>{folder} has too many playlists called {title}.</source>
            <translation>{folder} tiene demasiadas listas llamadas {title}.</translation>
        </message>
        <message>
            <source>{title} has nothing to show yet.</source>
            <translation>{title} aún no tiene nada que mostrar.</translation>
        </message>
        <message>
            <source>There is no playlist called {slug}.</source>
            <translation>No hay ninguna lista llamada {slug}.</translation>
        </message>
        <message>
            <source>There is no such track.</source>
            <translation>No existe esa pista.</translation>
        </message>
        <message>
            <source>Its sound is not known yet: analyse and train first.</source>
            <translation>Su sonido aún no se conoce: primero analizar y aprender.</translation>
        </message>
        <message>
            <source>Deepcuts cannot start its helper processes{detail}.</source>
            <translation>Deepcuts no puede iniciar sus procesos auxiliares{detail}.</translation>
        </message>
        <message>
            <source>There is nothing to start a radio from in {what}.</source>
            <extracomment>What MagnaTagATune's listeners called electronic, and what they called acoustic.</extracomment>
            <translation>No hay nada en {what} con que iniciar una radio.</translation>
        </message>
        <message>
            <source>There is no artist called {key}.</source>
            <translation>No hay ningún artista llamado {key}.</translation>
        </message>
        <message>
            <source>{seed} is not in the library.</source>
            <translation>{seed} no está en la biblioteca.</translation>
        </message>
        <message>
            <source>A playlist needs a name.</source>
            <extracomment>The networks are asked about moods where they have heard this share of the library.</extracomment>
            <translation>Una lista necesita un nombre.</translation>
        </message>
        <message>
            <source>Nothing was played in {year}.</source>
            <translation>No se reprodujo nada en {year}.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <translation>{path} no es una carpeta.</translation>
        </message>
        <message>
            <source>There is no such decision.</source>
            <translation>No existe esa decisión.</translation>
        </message>
        <message>
            <source>Allow writing there, or choose another folder with --data-dir.</source>
            <translation>Permite escribir ahí o elige otra carpeta con --data-dir.</translation>
        </message>
        <message>
            <source>{path} belongs to another program.</source>
            <translation>{path} pertenece a otro programa.</translation>
        </message>
        <message>
            <source>Choose another folder with --data-dir.</source>
            <translation>Elige otra carpeta con --data-dir.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Deepcuts.</source>
            <translation>{path} lo escribió un Deepcuts más nuevo.</translation>
        </message>
        <message>
            <source>Install that version again, or choose another folder with --data-dir.</source>
            <translation>Vuelve a instalar esa versión o elige otra carpeta con --data-dir.</translation>
        </message>
        <message>
            <source>{path} is damaged ({verdict}).</source>
            <translation>{path} está dañado ({verdict}).</translation>
        </message>
        <message>
            <source>{path} is damaged ({text}).</source>
            <translation>{path} está dañado ({text}).</translation>
        </message>
        <message>
            <source>{path} is locked by another program.</source>
            <translation>{path} está bloqueado por otro programa.</translation>
        </message>
        <message>
            <source>Close the other program that uses it and try again.</source>
            <translation>Cierra el otro programa que lo usa y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>The disk that holds {path} is full.</source>
            <translation>El disco que contiene {path} está lleno.</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>Libera algo de espacio.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({text}).</source>
            <translation>No se puede escribir {path} ({text}).</translation>
        </message>
        <message>
            <source>There is no track {track_id}.</source>
            <translation>No hay ninguna pista {track_id}.</translation>
        </message>
        <message>
            <source>{path} is already part of {what}.</source>
            <translation>{path} ya forma parte de {what}.</translation>
        </message>
        <message>
            <source>There is no such edit.</source>
            <translation>No existe esa edición.</translation>
        </message>
        <message>
            <source>The data folder {data_dir} cannot be written ({reason}).</source>
            <translation>No se puede escribir en la carpeta de datos {data_dir} ({reason}).</translation>
        </message>
        <message>
            <source>Allow writing there, or choose another one with --data-dir.</source>
            <translation>Permite escribir ahí o elige otra con --data-dir.</translation>
        </message>
        <message>
            <source>{data_dir} is in use by another Deepcuts{who}.</source>
            <translation>{data_dir} está en uso por otro Deepcuts{who}.</translation>
        </message>
        <message>
            <source>Close it first, or choose another folder with --data-dir.</source>
            <translation>Ciérralo primero o elige otra carpeta con --data-dir.</translation>
        </message>
        <message>
            <source>{data_dir} was opened only to be read.</source>
            <translation>{data_dir} se abrió solo para leer.</translation>
        </message>
        <message>
            <source>Close the other Deepcuts first.</source>
            <translation>Cierra primero el otro Deepcuts.</translation>
        </message>
        <message>
            <source>There is no such playlist.</source>
            <translation>No existe esa lista.</translation>
        </message>
        <message>
            <source>One of these tracks is not in the library.</source>
            <translation>Una de estas pistas no está en la biblioteca.</translation>
        </message>
        <message>
            <source>There is no such smart playlist.</source>
            <translation>No existe esa lista inteligente.</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be made ({reason}).</source>
            <translation>No se puede crear la carpeta de datos {folder} ({reason}).</translation>
        </message>
        <message>
            <source>Choose another one with --data-dir.</source>
            <translation>Elige otra con --data-dir.</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be written.</source>
            <translation>No se puede escribir en la carpeta de datos {folder}.</translation>
        </message>
        <message>
            <source>Deepcuts is shutting down; nothing more is written.</source>
            <translation>Deepcuts se está cerrando; ya no se escribe nada.</translation>
        </message>
    </context>
    <context>
        <name>evidence</name>
        <message>
            <source>only upper and lower case differ</source>
            <translation>solo difieren mayúsculas y minúsculas</translation>
        </message>
        <message>
            <source>only accents differ</source>
            <translation>solo difieren los acentos</translation>
        </message>
        <message>
            <source>only the article differs</source>
            <translation>solo difiere el artículo</translation>
        </message>
        <message>
            <source>only punctuation differs</source>
            <translation>solo difiere la puntuación</translation>
        </message>
        <message>
            <source>{what}, and both stand on one album</source>
            <translation>{what}, y ambos están en un álbum</translation>
        </message>
        <message>
            <source>{times} of {own} tracks of the album</source>
            <translation>{times} de {own} pistas del álbum</translation>
        </message>
        <message>
            <source>No recording is of {year}.</source>
            <translation>Ninguna grabación es de {year}.</translation>
        </message>
        <message>
            <source>{times} of {own} tracks of the album are of {best}</source>
            <translation>{times} de {own} pistas del álbum son de {best}</translation>
        </message>
        <message>
            <source>{artist} has {times} tracks alone</source>
            <translation>{artist} tiene {times} pistas en solitario</translation>
        </message>
        <message>
            <source>the guest is named in the artist</source>
            <translation>el invitado figura en el artista</translation>
        </message>
        <message>
            <source>{mixed} of {own} titles beside it are in mixed case</source>
            <translation>{mixed} de {own} títulos vecinos mezclan mayúsculas y minúsculas</translation>
        </message>
        <message>
            <source>{company} tracks of the album are by {title}, who is its artist</source>
            <translation>{company} pistas del álbum son de {title}, que es su artista</translation>
        </message>
        <message>
            <source>its size and bit rate say {told} minutes</source>
            <translation>su tamaño y tasa de bits indican {told} minutos</translation>
        </message>
        <message>
            <source>a mix, an audiobook or a whole album in one file</source>
            <translation>una mezcla, un audiolibro o un álbum entero en un archivo</translation>
        </message>
        <message>
            <source>all {times} other tracks of the album have it</source>
            <translation>las otras {times} pistas del álbum lo tienen</translation>
        </message>
        <message>
            <source>{times_before} times so, {times_after} times “{after}”: {reason}</source>
            <translation>{times_before} veces así, {times_after} veces «{after}»: {reason}</translation>
        </message>
        <message>
            <source>{times} times: it names no genre</source>
            <translation>{times} veces: no nombra ningún género</translation>
        </message>
        <message>
            <source>{times} times: another spelling of “{node}”</source>
            <translation>{times} veces: otra grafía de «{node}»</translation>
        </message>
        <message>
            <source>{times} times: a letter or two from “{right}”</source>
            <translation>{times} veces: a una o dos letras de «{right}»</translation>
        </message>
        <message>
            <source>the encoded sound is the same, byte for byte</source>
            <extracomment>Encoders add or drop a little silence; a different take differs by more. Without a look at the sound, tracks of different albums must be as close as this.</extracomment>
            <translation>el sonido codificado es igual, byte a byte</translation>
        </message>
        <message>
            <source>their fingerprints agree to {printed} %</source>
            <translation>sus huellas coinciden al {printed} %</translation>
        </message>
        <message>
            <source>artist, title and length agree</source>
            <translation>coinciden artista, título y duración</translation>
        </message>
        <message>
            <source>artist, title and length agree, and so does the sound</source>
            <translation>coinciden artista, título y duración, y también el sonido</translation>
        </message>
        <message>
            <source>one title in several versions</source>
            <translation>un título en varias versiones</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>Anything</source>
            <translation>Cualquier cosa</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artista</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Álbum</translation>
        </message>
        <message>
            <source>Album artist</source>
            <translation>Artista del álbum</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>Género</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>Compositor</translation>
        </message>
        <message>
            <source>Genre by ear</source>
            <translation>Género de oído</translation>
        </message>
        <message>
            <source>Micro-genre by ear</source>
            <translation>Microgénero de oído</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tonalidad</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Lyrics</source>
            <translation>Letra</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>Ruta del archivo</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>segundos</translation>
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
            <translation>Energía</translation>
        </message>
        <message>
            <source>of 100</source>
            <translation>de 100</translation>
        </message>
        <message>
            <source>Loudness</source>
            <translation>Sonoridad</translation>
        </message>
        <message>
            <source>LUFS</source>
            <translation>LUFS</translation>
        </message>
        <message>
            <source>Genre is sure</source>
            <translation>Género seguro</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Plays</source>
            <translation>Reproducciones</translation>
        </message>
        <message>
            <source>Skips</source>
            <translation>Saltos</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Valoración</translation>
        </message>
        <message>
            <source>stars</source>
            <translation>estrellas</translation>
        </message>
        <message>
            <source>Taste</source>
            <translation>Gusto</translation>
        </message>
        <message>
            <source>Expected plays in 30 days</source>
            <translation>Reproducciones esperadas en 30 días</translation>
        </message>
        <message>
            <source>Track number</source>
            <translation>Número de pista</translation>
        </message>
        <message>
            <source>Disc number</source>
            <translation>Número de disco</translation>
        </message>
        <message>
            <source>Bit rate</source>
            <translation>Tasa de bits</translation>
        </message>
        <message>
            <source>kbit/s</source>
            <translation>kbit/s</translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>Frecuencia de muestreo</translation>
        </message>
        <message>
            <source>Hz</source>
            <translation>Hz</translation>
        </message>
        <message>
            <source>Last played</source>
            <translation>Última vez</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Liked</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <source>Major or minor</source>
            <translation>Mayor o menor</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>In playlist</source>
            <translation>En la lista</translation>
        </message>
        <message>
            <source>Sounds like</source>
            <translation>Suena como</translation>
        </message>
        <message>
            <source>One hears</source>
            <translation>Se oye</translation>
        </message>
    </context>
    <context>
        <name>flow</name>
        <message>
            <source>Its sound is not known yet</source>
            <translation>Su sonido aún no se conoce</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Today, {}</source>
            <translation>Hoy, {}</translation>
        </message>
        <message>
            <source>Yesterday, {}</source>
            <translation>Ayer, {}</translation>
        </message>
        <message>
            <source>to the end</source>
            <translation>hasta el final</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>saltada</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>parada</translation>
        </message>
        <message>
            <source>could not be played</source>
            <translation>no se pudo reproducir</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>elegida</translation>
        </message>
        <message>
            <source>album</source>
            <translation>álbum</translation>
        </message>
        <message>
            <source>artist</source>
            <translation>artista</translation>
        </message>
        <message>
            <source>genre</source>
            <translation>género</translation>
        </message>
        <message>
            <source>playlist</source>
            <translation>lista</translation>
        </message>
        <message>
            <source>mix</source>
            <translation>mezcla</translation>
        </message>
        <message>
            <source>radio</source>
            <translation>radio</translation>
        </message>
        <message>
            <source>shuffle</source>
            <translation>aleatorio</translation>
        </message>
        <message>
            <source>queue</source>
            <translation>cola</translation>
        </message>
        <message>
            <source>map</source>
            <translation>mapa</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importada</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artista</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Álbum</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Oído</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
    </context>
    <context>
        <name>insights</name>
        <message>
            <source>of music</source>
            <translation>de música</translation>
        </message>
        <message>
            <source>plays</source>
            <translation>reproducciones</translation>
        </message>
        <message>
            <source>artists</source>
            <translation>artistas</translation>
        </message>
        <message>
            <source>heard for the first time</source>
            <translation>oídas por primera vez</translation>
        </message>
        <message>
            <source>days with music</source>
            <translation>días con música</translation>
        </message>
        <message>
            <source>days in a row at most</source>
            <translation>días seguidos como mucho</translation>
        </message>
        <message>
            <source>{n} wait to be listened to.</source>
            <translation>{n} esperan a ser escuchadas.</translation>
        </message>
        <message>
            <source>{n} are not where they were.</source>
            <translation>{n} no están donde estaban.</translation>
        </message>
        <message>
            <source>{n} files could not be read.</source>
            <translation>{n} archivos no se pudieron leer.</translation>
        </message>
        <message>
            <source>{n} have no genre tag.</source>
            <translation>{n} no tienen etiqueta de género.</translation>
        </message>
        <message>
            <source>{n} have no year.</source>
            <translation>{n} no tienen año.</translation>
        </message>
        <message>
            <source>{n} are there twice.</source>
            <translation>{n} están repetidas.</translation>
        </message>
        <message>
            <source>{n} were never played.</source>
            <translation>{n} no se han reproducido nunca.</translation>
        </message>
    </context>
    <context>
        <name>knowing</name>
        <message>
            <source>What you play next</source>
            <translation>Lo que pones a continuación</translation>
        </message>
        <message>
            <source>How often the next track is among ten guesses.</source>
            <translation>Con qué frecuencia la siguiente pista está entre diez conjeturas.</translation>
        </message>
        <message>
            <source>What your next session is made of</source>
            <translation>De qué se compone tu próxima sesión</translation>
        </message>
        <message>
            <source>How well ten guesses rank what you then played.</source>
            <translation>Lo bien que diez conjeturas ordenan lo que luego pusiste.</translation>
        </message>
        <message>
            <source>What you will like of what you never heard</source>
            <translation>Lo que te gustará de lo que nunca oíste</translation>
        </message>
        <message>
            <source>How often the better of two is known; chance is 50 %.</source>
            <translation>Con qué frecuencia se acierta el mejor de dos; el azar es el 50 %.</translation>
        </message>
        <message>
            <source>Which forgotten favourites come back</source>
            <translation>Qué favoritos olvidados vuelven</translation>
        </message>
        <message>
            <source>What you skip</source>
            <translation>Lo que saltas</translation>
        </message>
        <message>
            <source>How often you will play each track this month</source>
            <translation>Cuántas veces pondrás cada pista este mes</translation>
        </message>
        <message>
            <source>How well the order agrees; 100 % is the very order.</source>
            <translation>Lo bien que coincide el orden; 100 % es el orden exacto.</translation>
        </message>
        <message>
            <source>Most played</source>
            <translation>Más escuchadas</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Azar</translation>
        </message>
        <message>
            <source>Deepcuts</source>
            <translation>Deepcuts</translation>
        </message>
        <message>
            <source>Best simple rule</source>
            <translation>Mejor regla simple</translation>
        </message>
        <message>
            <source>Surely better than any simple rule.</source>
            <translation>Con seguridad mejor que cualquier regla simple.</translation>
        </message>
        <message>
            <source>A simple rule does better here.</source>
            <translation>Aquí una regla simple lo hace mejor.</translation>
        </message>
        <message>
            <source>As good as the best simple rule, as far as one can tell.</source>
            <translation>Tan bueno como la mejor regla simple, hasta donde se puede decir.</translation>
        </message>
        <message>
            <source>Next, after {needs}: {rung}</source>
            <translation>Luego, tras {needs}: {rung}</translation>
        </message>
        <message>
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <source>Skipped {skips} of {times} times, last today</source>
            <translation>Saltada {skips} de {times} veces, la última hoy</translation>
        </message>
        <message numerus="yes">
            <source>Skipped {skips} of {times} times, last %n day(s) ago</source>
            <translation>
                <numerusform>Saltada {skips} de {times} veces, la última hace %n día</numerusform>
                <numerusform>Saltada {skips} de {times} veces, la última hace %n días</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mixes</name>
        <message>
            <source>{text}, unlike {what}</source>
            <translation>{text}, distinto de {what}</translation>
        </message>
        <message>
            <source>More like {what}</source>
            <translation>Más como {what}</translation>
        </message>
        <message>
            <source>‘{title}’</source>
            <translation>«{title}»</translation>
        </message>
        <message>
            <source>{text}: {names}</source>
            <translation>{text}: {names}</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} y {last}</translation>
        </message>
        <message>
            <source>Nothing played yet, so by sound alone: {text}</source>
            <translation>Aún no se ha reproducido nada, así que solo por sonido: {text}</translation>
        </message>
        <message>
            <source>Nothing is known of the taste of {names} yet</source>
            <extracomment>The share of a person's library-wide ranking below which a track would be misery for them.</extracomment>
            <translation>Aún no se sabe nada del gusto de {names}</translation>
        </message>
        <message>
            <source>Where your tastes meet; nothing that anyone refused</source>
            <translation>Donde se encuentran vuestros gustos; nada que alguien haya rechazado</translation>
        </message>
        <message>
            <source>For {names}</source>
            <translation>Para {names}</translation>
        </message>
        <message>
            <source>Endless from {title}, by sound</source>
            <translation>Sin fin desde {title}, por sonido</translation>
        </message>
        <message>
            <source>Around {title}; its sound is not known yet</source>
            <translation>En torno a {title}; su sonido aún no se conoce</translation>
        </message>
        <message>
            <source>{title} Radio</source>
            <translation>Radio {title}</translation>
        </message>
        <message>
            <source>Music near what you queued</source>
            <translation>Música cercana a tu cola</translation>
        </message>
        <message>
            <source>Music near {names}</source>
            <translation>Música cercana a {names}</translation>
        </message>
        <message>
            <source>Goes on with</source>
            <translation>Sigue con</translation>
        </message>
        <message>
            <source>All of {artist}</source>
            <translation>Todo de {artist}</translation>
        </message>
        <message>
            <source>{artist} and what sounds close: {names}</source>
            <translation>{artist} y lo que suena cerca: {names}</translation>
        </message>
        <message>
            <source>Around {artist}</source>
            <translation>En torno a {artist}</translation>
        </message>
        <message>
            <source>What sounds like ‘{title}’</source>
            <translation>Lo que suena como «{title}»</translation>
        </message>
        <message>
            <source>What sounds like ‘{title}’ by {artist}</source>
            <translation>Lo que suena como «{title}» de {artist}</translation>
        </message>
        <message>
            <source>Because you played {title}</source>
            <translation>Porque escuchaste {title}</translation>
        </message>
        <message>
            <source>Daily Mix {number}</source>
            <translation>Mezcla diaria {number}</translation>
        </message>
        <message>
            <source>{genres} with {artists}</source>
            <translation>{genres} con {artists}</translation>
        </message>
        <message>
            <source>What you turn to {when}, and what is close</source>
            <translation>Lo que buscas {when}, y lo que está cerca</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Calma</translation>
        </message>
        <message>
            <source>Lively</source>
            <translation>Animado</translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>De {first} a {last}</translation>
        </message>
        <message>
            <source>The {decade}s</source>
            <translation>Los años {decade}</translation>
        </message>
        <message>
            <source>typical of every corner of your library</source>
            <translation>típico de cada rincón de tu biblioteca</translation>
        </message>
        <message>
            <source>Hardly played, and close to what you love</source>
            <translation>Apenas oído, y cerca de lo que te encanta</translation>
        </message>
        <message>
            <source>Deep Cuts</source>
            <translation>Deep Cuts</translation>
        </message>
        <message>
            <source>various artists</source>
            <translation>artistas varios</translation>
        </message>
        <message>
            <source>{album} by {artist}, hardly ever played</source>
            <translation>{album} de {artist}, casi nunca oído</translation>
        </message>
        <message>
            <source>Dust Off</source>
            <translation>Quitar el polvo</translation>
        </message>
        <message>
            <source>Often played, but not for two months</source>
            <translation>Muy oídos, pero no en dos meses</translation>
        </message>
        <message>
            <source>Forgotten Favourites</source>
            <translation>Favoritos olvidados</translation>
        </message>
        <message>
            <source>New in your library</source>
            <translation>Nuevo en tu biblioteca</translation>
        </message>
        <message>
            <source>Fresh Arrivals</source>
            <translation>Recién llegados</translation>
        </message>
        <message>
            <source>{genre} Mix</source>
            <translation>Mezcla {genre}</translation>
        </message>
        <message>
            <source>Alike by ear</source>
            <translation>Parecido al oído</translation>
        </message>
        <message>
            <source>Your most played of the last 30 days</source>
            <translation>Lo más oído de los últimos 30 días</translation>
        </message>
        <message>
            <source>On Repeat</source>
            <translation>En bucle</translation>
        </message>
        <message>
            <source>On repeat, some months ago</source>
            <translation>En bucle, hace unos meses</translation>
        </message>
        <message>
            <source>Repeat Rewind</source>
            <translation>Rebobinado</translation>
        </message>
        <message>
            <source>Around this time in earlier years</source>
            <translation>Por estas fechas en años anteriores</translation>
        </message>
        <message>
            <source>Time Capsule</source>
            <translation>Cápsula del tiempo</translation>
        </message>
        <message>
            <source>Morning</source>
            <extracomment>What a part of the day would weigh if plays were spread evenly over it.</extracomment>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>in the morning</source>
            <translation>por la mañana</translation>
        </message>
        <message>
            <source>Afternoon</source>
            <translation>Tarde</translation>
        </message>
        <message>
            <source>in the afternoon</source>
            <translation>por la tarde</translation>
        </message>
        <message>
            <source>Evening</source>
            <translation>Anochecer</translation>
        </message>
        <message>
            <source>in the evening</source>
            <translation>al anochecer</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Noche</translation>
        </message>
        <message>
            <source>at night</source>
            <translation>por la noche</translation>
        </message>
        <message>
            <source>The quiet end of your library</source>
            <translation>El lado tranquilo de tu biblioteca</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Concentración</translation>
        </message>
        <message>
            <source>Even and unobtrusive</source>
            <translation>Parejo y discreto</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Impulso</translation>
        </message>
        <message>
            <source>Lively, but not hurried</source>
            <translation>Animado, pero sin prisa</translation>
        </message>
        <message>
            <source>Dance</source>
            <translation>Baile</translation>
        </message>
        <message>
            <source>Made to move to</source>
            <translation>Hecho para moverse</translation>
        </message>
        <message>
            <source>Dark and slow-burning</source>
            <translation>Oscuro y a fuego lento</translation>
        </message>
    </context>
    <context>
        <name>months</name>
        <message>
            <source>January</source>
            <translation>enero</translation>
        </message>
        <message>
            <source>February</source>
            <translation>febrero</translation>
        </message>
        <message>
            <source>March</source>
            <translation>marzo</translation>
        </message>
        <message>
            <source>April</source>
            <translation>abril</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mayo</translation>
        </message>
        <message>
            <source>June</source>
            <translation>junio</translation>
        </message>
        <message>
            <source>July</source>
            <translation>julio</translation>
        </message>
        <message>
            <source>August</source>
            <translation>agosto</translation>
        </message>
        <message>
            <source>September</source>
            <translation>septiembre</translation>
        </message>
        <message>
            <source>October</source>
            <translation>octubre</translation>
        </message>
        <message>
            <source>November</source>
            <translation>noviembre</translation>
        </message>
        <message>
            <source>December</source>
            <translation>diciembre</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} de {year}</translation>
        </message>
    </context>
    <context>
        <name>people</name>
        <message>
            <source>First listener</source>
            <translation>Primer oyente</translation>
        </message>
    </context>
    <context>
        <name>playback</name>
        <message>
            <source>It is not a regular file.</source>
            <extracomment>Decoders need some packets before they give what they gave the first time (Opus: 80 ms). So many packets in a row that cannot be decoded are the end of the track.</extracomment>
            <translation>No es un archivo normal.</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>El archivo no está.</translation>
        </message>
        <message>
            <source>There is no sound in it.</source>
            <extracomment>How long before a fade sound is held back: lengths that files tell are not exact.</extracomment>
            <translation>No hay sonido en él.</translation>
        </message>
        <message>
            <source>It cannot be decoded ({why}).</source>
            <translation>No se puede decodificar ({why}).</translation>
        </message>
        <message>
            <source>Playback stopped because of an error.</source>
            <extracomment>The device plays on for so long after the last frame was taken.</extracomment>
            <translation>La reproducción se detuvo por un error.</translation>
        </message>
        <message>
            <source>The sound device is gone. Playback waits until you go on.</source>
            <translation>El dispositivo de sonido no está. La reproducción espera a que sigas.</translation>
        </message>
        <message>
            <source>There is no sound device: tracks pass without being heard.</source>
            <translation>No hay dispositivo de sonido: las pistas pasan sin oírse.</translation>
        </message>
    </context>
    <context>
        <name>plugins</name>
        <message>
            <source>The plug-in “{name}” was turned off: {reason}</source>
            <translation>El complemento «{name}» se desactivó: {reason}</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>Heard {times}, last today</source>
            <extracomment>The kinds, which callers may rely on.</extracomment>
            <translation>Oída {times}, la última hoy</translation>
        </message>
        <message>
            <source>once</source>
            <translation>una vez</translation>
        </message>
        <message>
            <source>Came next {count} of {times} times</source>
            <translation>Vino después {count} de {times} veces</translation>
        </message>
        <message>
            <source>Together in {shared} sessions</source>
            <translation>Juntas en {shared} sesiones</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) of this artist just now</source>
            <translation>
                <numerusform>%n pista de este artista hace un momento</numerusform>
                <numerusform>%n pistas de este artista hace un momento</numerusform>
            </translation>
        </message>
        <message>
            <source>{alike} % like the last ones in sound</source>
            <translation>Al {alike} % como las últimas en sonido</translation>
        </message>
        <message>
            <source>About {plays} plays expected in {days} days</source>
            <translation>Unas {plays} reproducciones esperadas en {days} días</translation>
        </message>
        <message>
            <source>Skipped {chance} % of the time</source>
            <translation>Saltada el {chance} % de las veces</translation>
        </message>
        <message>
            <source>Ahead of {score} % of your forgotten favourites</source>
            <translation>Por delante del {score} % de tus favoritos olvidados</translation>
        </message>
        <message>
            <source>Ahead of {score} % of what you never heard</source>
            <translation>Por delante del {score} % de lo que nunca oíste</translation>
        </message>
        <message>
            <source>Sounds like ‘{title}’, {share} %</source>
            <translation>Suena como «{title}», {share} %</translation>
        </message>
        <message>
            <source>Sounds like ‘{title}’ by {artist}, {share} %</source>
            <translation>Suena como «{title}» de {artist}, {share} %</translation>
        </message>
        <message>
            <source>Played once</source>
            <translation>Oída una vez</translation>
        </message>
        <message>
            <source>Never played</source>
            <translation>Nunca oída</translation>
        </message>
        <message>
            <source>Added today</source>
            <translation>Añadida hoy</translation>
        </message>
        <message>
            <source>Played once in 30 days</source>
            <translation>Oída una vez en 30 días</translation>
        </message>
        <message numerus="yes">
            <source>Played %n time(s) in 30 days</source>
            <translation>
                <numerusform>Oída %n vez en 30 días</numerusform>
                <numerusform>Oída %n veces en 30 días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Played %n time(s)</source>
            <translation>
                <numerusform>Oída %n vez</numerusform>
                <numerusform>Oída %n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>Not heard since {month}</source>
            <translation>Sin oírse desde {month}</translation>
        </message>
        <message>
            <source>You like it</source>
            <translation>Te gusta</translation>
        </message>
        <message>
            <source>You gave it {stars} stars</source>
            <translation>Le diste {stars} estrellas</translation>
        </message>
        <message>
            <source>You finish {count} of 10 in {genre}</source>
            <translation>Terminas {count} de 10 en {genre}</translation>
        </message>
        <message>
            <source>Part of {genre}</source>
            <translation>Parte de {genre}</translation>
        </message>
        <message>
            <source>Typical of {genre}</source>
            <translation>Típica de {genre}</translation>
        </message>
        <message>
            <source>{name} likes it</source>
            <translation>A {name} le gusta</translation>
        </message>
        <message numerus="yes">
            <source>{name} played it %n time(s)</source>
            <translation>
                <numerusform>{name} la oyó %n vez</numerusform>
                <numerusform>{name} la oyó %n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>Fits {name}'s taste, better than {share} % of the music</source>
            <translation>Encaja con el gusto de {name} mejor que el {share} % de la música</translation>
        </message>
        <message>
            <source>Where the journey starts</source>
            <translation>Donde empieza el viaje</translation>
        </message>
        <message>
            <source>Where it leads</source>
            <translation>Adonde lleva</translation>
        </message>
        <message>
            <source>{share} % of the way</source>
            <translation>{share} % del camino</translation>
        </message>
        <message>
            <source>Part of what this starts from</source>
            <translation>Parte de lo que da comienzo a esto</translation>
        </message>
        <message>
            <source>From your library</source>
            <extracomment>What registers as a recipe: one, or a family that depends on the library.</extracomment>
            <translation>De tu biblioteca</translation>
        </message>
        <message>
            <source>Also by {artist}</source>
            <translation>También de {artist}</translation>
        </message>
        <message>
            <source>Where this radio starts</source>
            <translation>Donde empieza esta radio</translation>
        </message>
        <message>
            <source>You locked it here</source>
            <translation>La fijaste aquí</translation>
        </message>
        <message>
            <source>By {artist}</source>
            <translation>De {artist}</translation>
        </message>
        <message>
            <source>Hardly played</source>
            <extracomment>How much a slider at its end counts, in the units of nearness (0–1).</extracomment>
            <translation>Apenas oída</translation>
        </message>
        <message numerus="yes">
            <source>Familiar: played %n time(s)</source>
            <translation>
                <numerusform>Conocida: oída %n vez</numerusform>
                <numerusform>Conocida: oída %n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>New to you: never played</source>
            <translation>Nueva para ti: nunca oída</translation>
        </message>
        <message>
            <source>Fast: {bpm} BPM</source>
            <translation>Rápida: {bpm} BPM</translation>
        </message>
        <message>
            <source>Slow: {bpm} BPM</source>
            <translation>Lenta: {bpm} BPM</translation>
        </message>
        <message>
            <source>Full of energy</source>
            <translation>Llena de energía</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Calma</translation>
        </message>
        <message>
            <source>Electronic in sound</source>
            <translation>Electrónica de sonido</translation>
        </message>
        <message>
            <source>Acoustic in sound</source>
            <translation>Acústica de sonido</translation>
        </message>
        <message>
            <source>Part of {album}, unheard</source>
            <translation>Parte de {album}, sin oír</translation>
        </message>
        <message>
            <source>From {year}</source>
            <translation>De {year}</translation>
        </message>
        <message>
            <source>You play it {when}</source>
            <translation>La pones {when}</translation>
        </message>
        <message>
            <source>You played it in {month}</source>
            <translation>La oíste en {month}</translation>
        </message>
        <message>
            <source>Livelier than {share} % of your music</source>
            <translation>Más animada que el {share} % de tu música</translation>
        </message>
        <message>
            <source>Calmer than {share} % of your music</source>
            <translation>Más tranquila que el {share} % de tu música</translation>
        </message>
        <message>
            <source>Keeps the tempo: {bpm} BPM</source>
            <translation>Mantiene el tempo: {bpm} BPM</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>is</source>
            <translation>es</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>no es</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>contiene</translation>
        </message>
        <message>
            <source>does not contain</source>
            <translation>no contiene</translation>
        </message>
        <message>
            <source>has a word that begins with</source>
            <translation>tiene una palabra que empieza por</translation>
        </message>
        <message>
            <source>has no word that begins with</source>
            <translation>no tiene palabra que empiece por</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>está vacío</translation>
        </message>
        <message>
            <source>is not empty</source>
            <translation>no está vacío</translation>
        </message>
        <message>
            <source>is under</source>
            <translation>es menor que</translation>
        </message>
        <message>
            <source>is at most</source>
            <translation>es como mucho</translation>
        </message>
        <message>
            <source>is over</source>
            <translation>es mayor que</translation>
        </message>
        <message>
            <source>is at least</source>
            <translation>es al menos</translation>
        </message>
        <message>
            <source>is between</source>
            <translation>está entre</translation>
        </message>
        <message>
            <source>is not between</source>
            <translation>no está entre</translation>
        </message>
        <message>
            <source>is in the lowest</source>
            <translation>está en el más bajo</translation>
        </message>
        <message>
            <source>is in the highest</source>
            <translation>está en el más alto</translation>
        </message>
        <message>
            <source>is not in the lowest</source>
            <translation>no está en el más bajo</translation>
        </message>
        <message>
            <source>is not in the highest</source>
            <translation>no está en el más alto</translation>
        </message>
        <message>
            <source>is between the percentiles</source>
            <translation>está entre los percentiles</translation>
        </message>
        <message>
            <source>is known</source>
            <translation>se conoce</translation>
        </message>
        <message>
            <source>is not known</source>
            <translation>no se conoce</translation>
        </message>
        <message>
            <source>in the last</source>
            <translation>en los últimos</translation>
        </message>
        <message>
            <source>not in the last</source>
            <translation>no en los últimos</translation>
        </message>
        <message>
            <source>longer ago than</source>
            <translation>hace más de</translation>
        </message>
        <message>
            <source>in the period</source>
            <translation>en el período</translation>
        </message>
        <message>
            <source>not in the period</source>
            <translation>no en el período</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>at least once</source>
            <translation>al menos una vez</translation>
        </message>
        <message>
            <source>not: {}</source>
            <translation>no: {}</translation>
        </message>
        <message>
            <source>Liked</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <source>No opinion yet</source>
            <translation>Aún sin opinión</translation>
        </message>
        <message>
            <source>Never suggest</source>
            <translation>No sugerir nunca</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>esta semana</translation>
        </message>
        <message>
            <source>last week</source>
            <translation>la semana pasada</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>este mes</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>el mes pasado</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>este año</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>el año pasado</translation>
        </message>
        <message>
            <source>In random order</source>
            <translation>En orden aleatorio</translation>
        </message>
        <message>
            <source>Most alike first</source>
            <translation>Primero lo más parecido</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Primero lo más nuevo</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Primero lo más antiguo</translation>
        </message>
        <message>
            <source>Longest first</source>
            <translation>Primero lo más largo</translation>
        </message>
        <message>
            <source>Shortest first</source>
            <translation>Primero lo más corto</translation>
        </message>
        <message>
            <source>Most played first</source>
            <translation>Primero lo más oído</translation>
        </message>
        <message>
            <source>Least played first</source>
            <translation>Primero lo menos oído</translation>
        </message>
        <message>
            <source>Best rated first</source>
            <translation>Primero lo mejor valorado</translation>
        </message>
        <message>
            <source>Fastest first</source>
            <translation>Primero lo más rápido</translation>
        </message>
        <message>
            <source>Slowest first</source>
            <translation>Primero lo más lento</translation>
        </message>
        <message>
            <source>Recently added first</source>
            <translation>Primero lo añadido hace menos</translation>
        </message>
        <message>
            <source>Longest unheard first</source>
            <translation>Primero lo que más tiempo lleva sin oírse</translation>
        </message>
        <message>
            <source>Recently played first</source>
            <translation>Primero lo oído hace menos</translation>
        </message>
        <message>
            <source>Most to your taste first</source>
            <translation>Primero lo que más te gusta</translation>
        </message>
        <message>
            <source>Most energetic first</source>
            <translation>Primero lo más enérgico</translation>
        </message>
        <message>
            <source>Calmest first</source>
            <translation>Primero lo más tranquilo</translation>
        </message>
        <message>
            <source>Not ({what})</source>
            <translation>No ({what})</translation>
        </message>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <source>Not: {what}</source>
            <translation>No: {what}</translation>
        </message>
        <message>
            <source>By {lower}, descending</source>
            <translation>Por {lower}, descendente</translation>
        </message>
        <message>
            <source>By {lower}</source>
            <translation>Por {lower}</translation>
        </message>
        <message>
            <source>At most {what}</source>
            <translation>Como mucho {what}</translation>
        </message>
        <message>
            <source>No {lower}</source>
            <translation>Sin {lower}</translation>
        </message>
        <message>
            <source>{field} is {value}</source>
            <translation>{field} es {value}</translation>
        </message>
        <message>
            <source>“{value}”</source>
            <translation>«{value}»</translation>
        </message>
        <message>
            <source>{field} has “{value}”</source>
            <translation>{field} contiene «{value}»</translation>
        </message>
        <message>
            <source>In a minor key</source>
            <translation>En tono menor</translation>
        </message>
        <message>
            <source>In a major key</source>
            <translation>En tono mayor</translation>
        </message>
        <message>
            <source>Sounds like {what}</source>
            <translation>Suena como {what}</translation>
        </message>
        <message>
            <source>In “{playlist}”</source>
            <translation>En «{playlist}»</translation>
        </message>
        <message>
            <source>{field} not known</source>
            <translation>{field}: no se conoce</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>Sin valorar</translation>
        </message>
        <message>
            <source>Never played</source>
            <translation>Nunca oída</translation>
        </message>
        <message>
            <source>The {year}s</source>
            <translation>Los años {year}</translation>
        </message>
        <message>
            <source>under {number}</source>
            <translation>menos de {number}</translation>
        </message>
        <message>
            <source>at most {number}</source>
            <translation>como mucho {number}</translation>
        </message>
        <message>
            <source>over {number}</source>
            <translation>más de {number}</translation>
        </message>
        <message>
            <source>at least {number}</source>
            <translation>al menos {number}</translation>
        </message>
        <message>
            <source>between the lowest {low} % and the highest {high} %</source>
            <translation>entre el {low} % más bajo y el {high} % más alto</translation>
        </message>
        <message>
            <source>in the highest {share} %</source>
            <translation>en el {share} % más alto</translation>
        </message>
        <message>
            <source>in the lowest {share} %</source>
            <translation>en el {share} % más bajo</translation>
        </message>
        <message>
            <source>Played at least once</source>
            <translation>Oída al menos una vez</translation>
        </message>
        <message>
            <source>Added at some time</source>
            <translation>Añadida alguna vez</translation>
        </message>
        <message>
            <source>Never added</source>
            <translation>Nunca añadida</translation>
        </message>
        <message>
            <source>Played {when}</source>
            <translation>Oída {when}</translation>
        </message>
        <message>
            <source>Not played {when}</source>
            <translation>No oída {when}</translation>
        </message>
        <message>
            <source>Added {when}</source>
            <translation>Añadida {when}</translation>
        </message>
        <message>
            <source>Not added {when}</source>
            <translation>No añadida {when}</translation>
        </message>
        <message>
            <source>Played more than {age} ago</source>
            <translation>Oída hace más de {age}</translation>
        </message>
        <message>
            <source>Not played more than {age} ago</source>
            <translation>No oída hace más de {age}</translation>
        </message>
        <message>
            <source>Added more than {age} ago</source>
            <translation>Añadida hace más de {age}</translation>
        </message>
        <message>
            <source>Not added more than {age} ago</source>
            <translation>No añadida hace más de {age}</translation>
        </message>
        <message>
            <source>Played in the last {age}</source>
            <translation>Oída en el último período: {age}</translation>
        </message>
        <message>
            <source>Not played for {age}</source>
            <translation>Sin oírse desde hace {age}</translation>
        </message>
        <message>
            <source>Added in the last {age}</source>
            <translation>Añadida en el último período: {age}</translation>
        </message>
        <message>
            <source>Not added for {age}</source>
            <translation>Sin añadirse desde hace {age}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} días</translation>
        </message>
        <message>
            <source>in {period}</source>
            <translation>en {period}</translation>
        </message>
        <message>
            <source>from {start} to {end}</source>
            <translation>de {start} a {end}</translation>
        </message>
        <message>
            <source>since {start}</source>
            <translation>desde {start}</translation>
        </message>
        <message>
            <source>until {end}</source>
            <translation>hasta {end}</translation>
        </message>
    </context>
    <context>
        <name>rungs</name>
        <message>
            <source>Nothing played yet: by sound, tags and albums alone</source>
            <translation>Aún no se ha reproducido nada: solo sonido, etiquetas y álbumes</translation>
        </message>
        <message>
            <source>The first days: what you finish, skip and like</source>
            <translation>Los primeros días: lo que terminas, saltas y te gusta</translation>
        </message>
        <message>
            <source>Some weeks: what is on your mind, and what sounds like it</source>
            <translation>Algunas semanas: lo que tienes en mente, y lo que suena así</translation>
        </message>
        <message>
            <source>Some months: your sessions tell what goes with what</source>
            <translation>Algunos meses: tus sesiones dicen qué va con qué</translation>
        </message>
        <message>
            <source>Long known: models of your own, checked on your last weeks</source>
            <translation>Conocido desde hace mucho: modelos propios, comprobados en tus últimas semanas</translation>
        </message>
    </context>
    <context>
        <name>runner</name>
        <message>
            <source>Something went wrong while working ({error}).</source>
            <translation>Algo salió mal al trabajar ({error}).</translation>
        </message>
        <message>
            <source>Something went wrong while reading ({error}).</source>
            <translation>Algo salió mal al leer ({error}).</translation>
        </message>
    </context>
    <context>
        <name>saved</name>
        <message>
            <source>This playlist was deleted.</source>
            <translation>Esta lista se eliminó.</translation>
        </message>
        <message>
            <source>Drop tracks here, or add them by their menu</source>
            <translation>Suelta pistas aquí, o añádelas desde su menú</translation>
        </message>
        <message>
            <source>Playlist</source>
            <translation>Lista</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>Artist</source>
            <translation>Artista</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Dark, light, or as the system has it.</source>
            <translation>Oscuro, claro, o como el sistema.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Everything speaks it from the next start on.</source>
            <translation>Todo lo habla desde el próximo inicio.</translation>
        </message>
        <message>
            <source>Playback</source>
            <translation>Reproducción</translation>
        </message>
        <message>
            <source>Equal loudness</source>
            <translation>Volumen igualado</translation>
        </message>
        <message>
            <source>Plays every track about equally loud; albums keep their own dynamics.</source>
            <translation>Reproduce cada pista con un volumen parecido; los álbumes conservan su dinámica.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Apagado</translation>
        </message>
        <message>
            <source>Track by track</source>
            <translation>Pista a pista</translation>
        </message>
        <message>
            <source>Album by album</source>
            <translation>Álbum a álbum</translation>
        </message>
        <message>
            <source>Album when an album plays</source>
            <translation>Por álbum cuando suena un álbum</translation>
        </message>
        <message>
            <source>Pre-amplification</source>
            <translation>Preamplificación</translation>
        </message>
        <message>
            <source>Added to equal loudness; peaks are never clipped.</source>
            <translation>Se suma al volumen igualado; los picos nunca se recortan.</translation>
        </message>
        <message>
            <source>Guard against clipping</source>
            <translation>Protección contra recortes</translation>
        </message>
        <message>
            <source>Equal loudness never makes a track so loud that its peaks are cut off.</source>
            <translation>El volumen igualado nunca sube tanto una pista que se recorten sus picos.</translation>
        </message>
        <message>
            <source>Crossfade</source>
            <translation>Fundido cruzado</translation>
        </message>
        <message>
            <source>Tracks fade into each other for at most so long, less where their endings and beginnings are short. Albums played in order stay without a gap.</source>
            <translation>Las pistas se funden entre sí como mucho este tiempo, menos donde sus finales y comienzos son cortos. Los álbumes en orden quedan sin hueco.</translation>
        </message>
        <message>
            <source>Soft pause</source>
            <translation>Pausa suave</translation>
        </message>
        <message>
            <source>Pausing, going on and jumping in a track fade for a moment.</source>
            <translation>Pausar, seguir y saltar dentro de una pista se funde un momento.</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Aleatorio</translation>
        </message>
        <message>
            <source>Artists never come in clumps. By taste, what you like tends to come sooner.</source>
            <translation>Los artistas nunca vienen amontonados. Según tu gusto, lo que te gusta suele venir antes.</translation>
        </message>
        <message>
            <source>Track by track, by taste</source>
            <translation>Pista a pista, según tu gusto</translation>
        </message>
        <message>
            <source>The music goes on</source>
            <translation>La música sigue</translation>
        </message>
        <message>
            <source>When your queue ends, music that fits follows. It is shown apart, and yours to steer.</source>
            <translation>Cuando acaba tu cola, sigue música que encaja. Se muestra aparte, y tú la diriges.</translation>
        </message>
        <message>
            <source>Listening by itself</source>
            <translation>Escucha automática</translation>
        </message>
        <message>
            <source>Listen to new music</source>
            <translation>Escuchar música nueva</translation>
        </message>
        <message>
            <source>Works out how new tracks sound, quietly, at the lowest priority.</source>
            <translation>Averigua cómo suenan las pistas nuevas, en silencio y con la prioridad más baja.</translation>
        </message>
        <message>
            <source>Listen twice</source>
            <translation>Escuchar dos veces</translation>
        </message>
        <message>
            <source>The second time two small neural networks name instruments, moods and voices.</source>
            <translation>La segunda vez, dos pequeñas redes neuronales nombran instrumentos, ánimos y voces.</translation>
        </message>
        <message>
            <source>On battery too</source>
            <translation>También con batería</translation>
        </message>
        <message>
            <source>Otherwise listening waits until the machine is plugged in.</source>
            <translation>Si no, la escucha espera a que el equipo esté enchufado.</translation>
        </message>
        <message>
            <source>Processor cores</source>
            <translation>Núcleos del procesador</translation>
        </message>
        <message>
            <source>How many cores listening to new music may use.</source>
            <translation>Cuántos núcleos puede usar la escucha de música nueva.</translation>
        </message>
        <message>
            <source>Half of them</source>
            <translation>La mitad</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Escritorio</translation>
        </message>
        <message>
            <source>Tell what plays</source>
            <translation>Decir qué suena</translation>
        </message>
        <message>
            <source>A notification for each track while the window is behind.</source>
            <translation>Una notificación por pista mientras la ventana está detrás.</translation>
        </message>
        <message>
            <source>Stay awake</source>
            <translation>Seguir despierto</translation>
        </message>
        <message>
            <source>The machine does not fall asleep while music plays.</source>
            <translation>El equipo no se duerme mientras suena música.</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Icono en la bandeja</translation>
        </message>
        <message>
            <source>Shown where the desktop has a tray.</source>
            <translation>Se muestra donde el escritorio tiene bandeja.</translation>
        </message>
        <message>
            <source>Go on in the tray</source>
            <translation>Seguir en la bandeja</translation>
        </message>
        <message>
            <source>Closing the window lets the music play on.</source>
            <translation>Cerrar la ventana deja que la música siga.</translation>
        </message>
        <message>
            <source>Playlists for other players</source>
            <translation>Listas para otros reproductores</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Every playlist is kept there as an M3U8 file with relative paths; empty for none.</source>
            <translation>Cada lista se guarda ahí como archivo M3U8 con rutas relativas; vacío para ninguna.</translation>
        </message>
    </context>
    <context>
        <name>shelves</name>
        <message>
            <source>Made for you</source>
            <translation>Hecho para ti</translation>
        </message>
        <message>
            <source>By the time of day</source>
            <translation>Según la hora del día</translation>
        </message>
        <message>
            <source>Because you listened</source>
            <translation>Porque escuchaste</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>New here</source>
            <translation>Nuevo aquí</translation>
        </message>
        <message>
            <source>Moods</source>
            <translation>Ánimos</translation>
        </message>
        <message>
            <source>Around an artist</source>
            <translation>En torno a un artista</translation>
        </message>
        <message>
            <source>By ear</source>
            <translation>De oído</translation>
        </message>
        <message>
            <source>Decades</source>
            <translation>Décadas</translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>Play or pause</source>
            <translation>Reproducir o pausar</translation>
        </message>
        <message>
            <source>Previous track</source>
            <translation>Pista anterior</translation>
        </message>
        <message>
            <source>Next track</source>
            <translation>Pista siguiente</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>10 seconds back</source>
            <translation>10 segundos atrás</translation>
        </message>
        <message>
            <source>10 seconds on</source>
            <translation>10 segundos adelante</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Más alto</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Más bajo</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Ask for music in words</source>
            <translation>Pedir música con palabras</translation>
        </message>
        <message>
            <source>Page before this one</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Go to the playing track</source>
            <translation>Ir a la pista que suena</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Repeat a passage: its beginning, its end, off</source>
            <translation>Repetir un pasaje: comienzo, final, apagar</translation>
        </message>
        <message>
            <source>Stop after this track</source>
            <translation>Parar después de esta pista</translation>
        </message>
        <message>
            <source>Mini player</source>
            <translation>Mini reproductor</translation>
        </message>
        <message>
            <source>Private session on or off</source>
            <translation>Sesión privada sí o no</translation>
        </message>
        <message>
            <source>Who listens</source>
            <translation>Quién escucha</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Nueva lista</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>Estas teclas</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Play from here</source>
            <translation>Reproducir desde aquí</translation>
        </message>
        <message>
            <source>Play next</source>
            <translation>Reproducir a continuación</translation>
        </message>
        <message>
            <source>Add to queue</source>
            <translation>Añadir a la cola</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <source>Rate with stars; Ctrl+0 takes the rating away</source>
            <translation>Valorar con estrellas; Ctrl+0 quita la valoración</translation>
        </message>
        <message>
            <source>Copy file paths</source>
            <translation>Copiar rutas de archivos</translation>
        </message>
        <message>
            <source>Remove from the playlist or the queue</source>
            <translation>Quitar de la lista o de la cola</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>Todo como al principio</translation>
        </message>
        <message>
            <source>{keys} is taken: {command}</source>
            <translation>{keys} está en uso: {command}</translation>
        </message>
    </context>
    <context>
        <name>steering</name>
        <message>
            <source>calmer</source>
            <translation>más tranquilo</translation>
        </message>
        <message>
            <source>more energy</source>
            <translation>más energía</translation>
        </message>
        <message>
            <source>more familiar</source>
            <translation>más conocido</translation>
        </message>
        <message>
            <source>newer to you</source>
            <translation>más nuevo para ti</translation>
        </message>
        <message>
            <source>slower</source>
            <translation>más lento</translation>
        </message>
        <message>
            <source>faster</source>
            <translation>más rápido</translation>
        </message>
        <message>
            <source>more acoustic</source>
            <translation>más acústico</translation>
        </message>
        <message>
            <source>more electronic</source>
            <translation>más electrónico</translation>
        </message>
    </context>
    <context>
        <name>things</name>
        <message>
            <source>This album is no longer in the library.</source>
            <translation>Este álbum ya no está en la biblioteca.</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Álbum</translation>
        </message>
        <message>
            <source>This artist is no longer in the library.</source>
            <translation>Este artista ya no está en la biblioteca.</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artista</translation>
        </message>
        <message>
            <source>This genre was replaced when Deepcuts learned anew.</source>
            <translation>Este género se sustituyó cuando Deepcuts volvió a aprender.</translation>
        </message>
        <message>
            <source>Genre by ear</source>
            <translation>Género de oído</translation>
        </message>
        <message>
            <source>Part of {genre}</source>
            <translation>Parte de {genre}</translation>
        </message>
    </context>
    <context>
        <name>trace</name>
        <message>
            <source>not what was given</source>
            <translation>no lo que se dio</translation>
        </message>
        <message>
            <source>nothing that anyone refuses</source>
            <translation>nada que alguien rechace</translation>
        </message>
        <message>
            <source>what everyone likes</source>
            <translation>lo que gusta a todos</translation>
        </message>
        <message>
            <source>everyone in turn</source>
            <translation>cada cual a su turno</translation>
        </message>
        <message>
            <source>in reach</source>
            <extracomment>The most seeds that are listened to; of more, those that lie farthest apart.</extracomment>
            <translation>al alcance</translation>
        </message>
        <message>
            <source>along the way</source>
            <translation>a lo largo del camino</translation>
        </message>
        <message>
            <source>in even steps</source>
            <translation>en pasos iguales</translation>
        </message>
        <message>
            <source>near the seeds</source>
            <translation>cerca de los puntos de partida</translation>
        </message>
        <message>
            <source>one after another, artists apart</source>
            <translation>una tras otra, artistas separados</translation>
        </message>
        <message>
            <source>not that track itself</source>
            <translation>no esa misma pista</translation>
        </message>
        <message>
            <source>this mode of taste</source>
            <translation>esta faceta de tu gusto</translation>
        </message>
        <message>
            <source>one album, hardly played</source>
            <translation>un álbum, apenas oído</translation>
        </message>
        <message>
            <source>various</source>
            <translation>variado</translation>
        </message>
        <message>
            <source>the best</source>
            <translation>lo mejor</translation>
        </message>
        <message>
            <source>these tracks</source>
            <translation>estas pistas</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>de {first} a {last}</translation>
        </message>
        <message>
            <source>songs in season, not interludes, talk or hour-long mixes</source>
            <translation>canciones de temporada, sin interludios, charla ni mezclas de una hora</translation>
        </message>
        <message>
            <source>nothing disliked</source>
            <translation>nada que no guste</translation>
        </message>
        <message>
            <source>never or hardly played</source>
            <translation>nunca o apenas oído</translation>
        </message>
        <message>
            <source>played {least} times or more in 30 days</source>
            <translation>oída {least} veces o más en 30 días</translation>
        </message>
        <message>
            <source>played {least_plays} times or more, silent for {days} days</source>
            <translation>oída {least_plays} veces o más, en silencio desde hace {days} días</translation>
        </message>
        <message>
            <source>added in the last {days} days</source>
            <translation>añadida en los últimos {days} días</translation>
        </message>
        <message>
            <source>one version of a song</source>
            <translation>una versión de cada canción</translation>
        </message>
        <message>
            <source>played {when}</source>
            <translation>oída {when}</translation>
        </message>
        <message>
            <source>played around this time in earlier years</source>
            <translation>oída por estas fechas en años anteriores</translation>
        </message>
        <message>
            <source>played {least} times or more within a month, a while ago</source>
            <translation>oída {least} veces o más en un mes, hace tiempo</translation>
        </message>
        <message>
            <source>sounds like {mood}</source>
            <translation>suena como {mood}</translation>
        </message>
        <message>
            <source>in flow</source>
            <translation>con fluidez</translation>
        </message>
        <message>
            <source>artists apart</source>
            <translation>artistas separados</translation>
        </message>
        <message>
            <source>agreement of sound</source>
            <translation>acuerdo del sonido</translation>
        </message>
        <message>
            <source>away from what is not wanted</source>
            <translation>lejos de lo que no se quiere</translation>
        </message>
        <message>
            <source>taste</source>
            <translation>gusto</translation>
        </message>
        <message>
            <source>plays of this month</source>
            <translation>reproducciones de este mes</translation>
        </message>
        <message>
            <source>how often it was played</source>
            <translation>cuántas veces se oyó</translation>
        </message>
        <message>
            <source>lately added</source>
            <translation>añadida hace poco</translation>
        </message>
        <message>
            <source>typical of the genre</source>
            <translation>típica del género</translation>
        </message>
        <message>
            <source>a little chance</source>
            <translation>un poco de azar</translation>
        </message>
        <message>
            <source>whose turn it is this fortnight</source>
            <translation>a quién le toca esta quincena</translation>
        </message>
        <message>
            <source>unlike the last edition</source>
            <translation>distinto de la última edición</translation>
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
            <translation>No hay sonido en él.</translation>
        </message>
        <message>
            <source>It has too many channels.</source>
            <translation>Tiene demasiados canales.</translation>
        </message>
        <message>
            <source>It cannot be decoded ({why}).</source>
            <translation>No se puede decodificar ({why}).</translation>
        </message>
        <message>
            <source>The reader crashed on it.</source>
            <extracomment>Tasks that wait on the cluster for each worker thread, so that none is idle.</extracomment>
            <translation>La lectura falló con él.</translation>
        </message>
        <message>
            <source>Reading it took too long.</source>
            <translation>Leerlo tardó demasiado.</translation>
        </message>
        <message>
            <source>It needs more memory than a worker may use.</source>
            <extracomment>The environment variable that names the words a worker speaks, a .ts file.</extracomment>
            <translation>Necesita más memoria de la que puede usar un proceso auxiliar.</translation>
        </message>
        <message>
            <source>There is no picture.</source>
            <translation>No hay imagen.</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translation>La imagen es demasiado grande.</translation>
        </message>
        <message>
            <source>The picture cannot be decoded.</source>
            <translation>La imagen no se puede decodificar.</translation>
        </message>
        <message>
            <source>The picture cannot be read.</source>
            <translation>La imagen no se puede leer.</translation>
        </message>
        <message>
            <source>It cannot be opened ({reason}).</source>
            <extracomment>EBU R128 gains in Opus files aim at −23 LUFS, ReplayGain 2 at −18 LUFS.</extracomment>
            <translation>No se puede abrir ({reason}).</translation>
        </message>
        <message>
            <source>It is not music, or it is damaged.</source>
            <translation>No es música, o está dañado.</translation>
        </message>
        <message>
            <source>It is not music, or it is damaged ({why}).</source>
            <translation>No es música, o está dañado ({why}).</translation>
        </message>
        <message>
            <source>The folder cannot be read ({reason}).</source>
            <translation>La carpeta no se puede leer ({reason}).</translation>
        </message>
        <message>
            <source>It cannot be looked at ({reason}).</source>
            <translation>No se puede examinar ({reason}).</translation>
        </message>
        <message>
            <source>It is not a regular file.</source>
            <translation>No es un archivo normal.</translation>
        </message>
        <message>
            <source>It cannot be read ({what}).</source>
            <extracomment>What a track's answer leaves out.</extracomment>
            <translation>No se puede leer ({what}).</translation>
        </message>
        <message>
            <source>It is empty.</source>
            <translation>Está vacío.</translation>
        </message>
    </context>
    <context>
        <name>year</name>
        <message>
            <source>hours of music</source>
            <translation>horas de música</translation>
        </message>
        <message>
            <source>plays</source>
            <translation>reproducciones</translation>
        </message>
        <message>
            <source>artists</source>
            <translation>artistas</translation>
        </message>
        <message>
            <source>tracks heard for the first time</source>
            <translation>pistas oídas por primera vez</translation>
        </message>
        <message>
            <source>days with music</source>
            <translation>días con música</translation>
        </message>
        <message>
            <source>days in a row at most</source>
            <translation>días seguidos como mucho</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>Artistas</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Pistas</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbumes</translation>
        </message>
        <message>
            <source>Genres by ear</source>
            <translation>Géneros de oído</translation>
        </message>
        <message>
            <source>New finds</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <source>{year} in music</source>
            <translation>{year} en música</translation>
        </message>
        <message>
            <source>From {first} to {last}, as this machine alone remembers it.</source>
            <translation>Del {first} al {last}, como solo este equipo lo recuerda.</translation>
        </message>
        <message>
            <source>When you listened</source>
            <translation>Cuándo escuchaste</translation>
        </message>
        <message>
            <source>Made by Deepcuts. Nothing left your machine.</source>
            <translation>Hecho por Deepcuts. Nada salió de tu equipo.</translation>
        </message>
    </context>
</TS>
