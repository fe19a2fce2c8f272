# Opens the collections of a portal in QGIS without a screen and prints what came, as JSON.
#   python3 openInQgis.py http://127.0.0.1:8787/api places activities
import json
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDataSourceUri,
    QgsFeatureRequest,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

application = QgsApplication([], False)
application.initQgis()


def open_layer(address, collection):
    uri = QgsDataSourceUri()
    uri.setParam("url", address)
    uri.setParam("typename", collection)
    uri.setParam("pagingEnabled", "true")
    return QgsVectorLayer(uri.uri(False), collection, "OAPIF")


def describe(address, collection):
    layer = open_layer(address, collection)
    if not layer.isValid():
        return {"isValid": False, "error": layer.dataProvider().error().message() if layer.dataProvider() else ""}
    window = QgsFeatureRequest(QgsRectangle(106.9, 15.7, 107.1, 15.9))
    vn2000 = QgsFeatureRequest()
    system = QgsCoordinateReferenceSystem("EPSG:5899")
    vn2000.setDestinationCrs(system, QgsProject.instance().transformContext())
    gates = QgsFeatureRequest().setFilterExpression("\"kind\" = 'gate'")
    points = [
        [feature["id"], feature.geometry().asPoint().x(), feature.geometry().asPoint().y()]
        for feature in layer.getFeatures(vn2000)
        if collection == "places" and feature.hasGeometry()
    ]
    return {
        "isValid": True,
        "fields": [field.name() for field in layer.fields()],
        "crs": layer.crs().authid(),
        "ids": sorted(feature["id"] for feature in layer.getFeatures()),
        "inWindow": sorted(feature["id"] for feature in layer.getFeatures(window)),
        "gates": sorted(feature["id"] for feature in layer.getFeatures(gates)) if collection == "places" else [],
        "points": points,
    }


said = {collection: describe(sys.argv[1], collection) for collection in sys.argv[2:]}
print(json.dumps(said))
sys.stdout.flush()
# Leaving in the ordinary way ends QGIS in threads that may already be gone.
os._exit(0)
